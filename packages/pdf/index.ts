export { type Document, type Letter, type Paragraph, pdfOf } from './document.ts';

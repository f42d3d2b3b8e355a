export { type Document, type Paragraph, pdfOf } from './document.ts';

import { embedFont } from './embed-font.ts';
import { readFont } from './font.ts';
import bold from './fonts/atkinson-bold.ttf';
import regular from './fonts/atkinson-regular.ttf';
import { linesOf } from './lines.ts';
import { type Objects, objects, textString } from './objects.ts';
import { type Typeface, typeface } from './typeface.ts';

/** Some text in one size. */
export interface Paragraph {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  /** Space above it, in points. */
  readonly above?: number;
}

/** What is printed: each letter begins on a page of its own. */
export interface Document {
  readonly title: string;
  /** As BCP 47 has it: `en-GB`. */
  readonly language: string;
  readonly letters: readonly (readonly Paragraph[])[];
}

/** A4 in points, with margins of 20 mm, and 24 mm below. */
const WIDTH = 595.28;
const HEIGHT = 841.89;
const MARGIN = 56.69;
const BELOW = 68.03;
const LEADING = 1.45;

interface Line extends Paragraph {
  readonly y: number;
}

/** A PDF file of A4 pages, black on white, its fonts within it. Text is text: it can be searched and read out. */
export function pdfOf({ title, language, letters }: Document): Uint8Array {
  const file = objects();
  const faces = { regular: typeface(readFont(regular)), bold: typeface(readFont(bold)) };
  const fonts = { regular: file.reserve(), bold: file.reserve() };
  const tree = file.reserve();
  const pages = letters
    .flatMap((letter) => pagesOf(letter, faces))
    .map((page) => {
      const content = file.stream(page.map((line) => drawn(line, faces)).join('\n'));
      return file.add(
        `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${content} 0 R ` +
          `/Resources << /Font << /R ${fonts.regular} 0 R /B ${fonts.bold} 0 R >> >> >>`,
      );
    });
  file.add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] >>`,
    tree,
  );
  embedFont(file, fonts.regular, 'AtkinsonHyperlegibleNext-Regular', faces.regular);
  embedFont(file, fonts.bold, 'AtkinsonHyperlegibleNext-Bold', faces.bold);
  return finished(file, tree, title, language);
}

function finished(file: Objects, tree: number, title: string, language: string): Uint8Array {
  const info = file.add(`<< /Title ${textString(title)} >>`);
  const view = '/ViewerPreferences << /DisplayDocTitle true >>';
  return file.file(file.add(`<< /Type /Catalog /Pages ${tree} 0 R /Lang (${language}) ${view} >>`), info);
}

type Faces = Readonly<Record<'regular' | 'bold', Typeface>>;
const faceOf = (faces: Faces, { bold = false }: Paragraph) => (bold ? faces.bold : faces.regular);

/** The lines of a letter, page by page. */
function pagesOf(letter: readonly Paragraph[], faces: Faces): Line[][] {
  let page: Line[] = [];
  const pages = [page];
  let y = HEIGHT - MARGIN;
  for (const paragraph of letter) {
    const { text, size, above = 0 } = paragraph;
    const face = faceOf(faces, paragraph);
    if (page.length > 0) y -= above;
    for (const line of linesOf(text, WIDTH - 2 * MARGIN, (part) => face.widthOf(part, size))) {
      y -= size * LEADING;
      if (y < BELOW) {
        page = [];
        pages.push(page);
        y = HEIGHT - MARGIN - size * LEADING;
      }
      page.push({ ...paragraph, text: line, y });
    }
  }
  return pages;
}

function drawn(line: Line, faces: Faces): string {
  const glyphs = faceOf(faces, line).encode(line.text);
  return `BT /${line.bold ? 'B' : 'R'} ${line.size} Tf ${MARGIN} ${line.y.toFixed(2)} Td <${glyphs}> Tj ET`;
}

import { embedFont } from './embed-font.ts';
import { readFont } from './font.ts';
import bold from './fonts/atkinson-bold.ttf';
import regular from './fonts/atkinson-regular.ttf';
import { linesOf } from './lines.ts';
import { objects, textString } from './objects.ts';
import { type Structure, structure } from './structure.ts';
import { type Typeface, typeface } from './typeface.ts';

/** Some text in one size. */
export interface Paragraph {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  /** Space above it, in points. */
  readonly above?: number;
  /** It is a heading: whoever has the file read out can go from one to the next. */
  readonly heading?: boolean;
}

/** A letter: what it says, in what language. */
export interface Letter {
  /** As BCP 47 has it: `en-GB`. */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
}

/** What is printed: each letter begins on a page of its own. */
export interface Document {
  readonly title: string;
  /** As BCP 47 has it: `en-GB`. */
  readonly language: string;
  readonly letters: readonly Letter[];
}

/** A4 in points, with margins of 20 mm, and 24 mm below. */
const WIDTH = 595.28;
const HEIGHT = 841.89;
const MARGIN = 56.69;
const BELOW = 68.03;
const LEADING = 1.45;

/** The lines of a paragraph that stand on one page. */
interface Piece {
  readonly paragraph: Paragraph;
  /** The paragraph begins with it. */
  readonly isFirst: boolean;
  readonly lines: { readonly text: string; readonly y: number }[];
}

/**
 * A PDF file of A4 pages, black on white, its fonts within it. Text is text: it can be searched and read out, heading by
 * heading, each letter in its language.
 */
export function pdfOf({ title, language, letters }: Document): Uint8Array {
  const file = objects();
  const faces = { regular: typeface(readFont(regular)), bold: typeface(readFont(bold)) };
  const fonts = { regular: file.reserve(), bold: file.reserve() };
  const tree = file.reserve();
  const read = structure(file);
  const pages = letters.flatMap((letter) => {
    read.letter(letter.language);
    return pagesOf(letter.paragraphs, faces).map((pieces) => {
      const page = file.reserve();
      const content = file.stream(pieces.map((piece) => drawn(piece, page, { faces, read })).join('\n'));
      return file.add(
        `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${content} 0 R ` +
          `/Resources << /Font << /R ${fonts.regular} 0 R /B ${fonts.bold} 0 R >> >> ${read.ofPage(page)} >>`,
        page,
      );
    });
  });
  file.add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] >>`,
    tree,
  );
  embedFont(file, fonts.regular, 'AtkinsonHyperlegibleNext-Regular', faces.regular);
  embedFont(file, fonts.bold, 'AtkinsonHyperlegibleNext-Bold', faces.bold);
  const info = file.add(`<< /Title ${textString(title)} >>`);
  const view = '/ViewerPreferences << /DisplayDocTitle true >>';
  return file.file(
    file.add(`<< /Type /Catalog /Pages ${tree} 0 R /Lang (${language}) ${view} ${read.finish()} >>`),
    info,
  );
}

type Faces = Readonly<Record<'regular' | 'bold', Typeface>>;
const faceOf = (faces: Faces, { bold = false }: Paragraph) => (bold ? faces.bold : faces.regular);

/** The paragraphs of a letter, page by page. */
function pagesOf(letter: readonly Paragraph[], faces: Faces): Piece[][] {
  let page: Piece[] = [];
  const pages = [page];
  let y = HEIGHT - MARGIN;
  for (const paragraph of letter) {
    const { text, size, above = 0 } = paragraph;
    const face = faceOf(faces, paragraph);
    if (page.length > 0) y -= above;
    let piece: Piece = { paragraph, isFirst: true, lines: [] };
    const lines = linesOf(text, WIDTH - 2 * MARGIN, (part) => face.widthOf(part, size));
    for (const [index, line] of lines.entries()) {
      y -= size * LEADING;
      if (y < BELOW) {
        page = [];
        pages.push(page);
        y = HEIGHT - MARGIN - size * LEADING;
        piece = { paragraph, isFirst: index === 0, lines: [] };
      }
      if (piece.lines.length === 0) page.push(piece);
      // Whoever has it read out hears two words at the end of a line, not one.
      piece.lines.push({ text: index < lines.length - 1 ? `${line} ` : line, y });
    }
  }
  return pages;
}

function drawn(
  { paragraph, isFirst, lines }: Piece,
  page: number,
  { faces, read }: { readonly faces: Faces; readonly read: Structure },
): string {
  if (isFirst) read.begin(paragraph.heading ? 'H1' : 'P');
  const { size, bold: isBold } = paragraph;
  const text = lines.map(
    (line) =>
      `BT /${isBold ? 'B' : 'R'} ${size} Tf ${MARGIN} ${line.y.toFixed(2)} Td <${faceOf(faces, paragraph).encode(line.text)}> Tj ET`,
  );
  return read.mark(page, text.join('\n'));
}

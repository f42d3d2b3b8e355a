import type { Objects } from './objects.ts';

/** What a piece of text is, for whoever has the file read out. */
type Tag = 'H1' | 'P';

/** The structure of a document, as a screen reader follows it: letters, their headings and paragraphs, in reading order. */
export interface Structure {
  /** A letter begins, in a language. */
  letter(language: string): void;
  /** A heading or paragraph begins. */
  begin(tag: Tag): void;
  /** Marks what is drawn as part of what has begun, on a page. */
  mark(page: number, drawn: string): string;
  /** What a page says of itself. */
  ofPage(page: number): string;
  /** Writes it all; answers what the catalogue says of it. */
  finish(): string;
}

interface Element {
  readonly number: number;
  readonly parent: number;
  readonly tag: Tag;
  readonly pieces: { readonly page: number; readonly mark: number }[];
}

/** An empty structure of a file (ISO 32000-1, 14.7 and 14.8). */
export function structure(file: Objects): Structure {
  const root = file.reserve();
  const whole = file.reserve();
  const letters: { readonly number: number; readonly language: string; readonly within: Element[] }[] = [];
  /** The elements the marks of each page belong to, in their order. */
  const marked = new Map<number, number[]>();
  const references = (numbers: readonly number[]) => numbers.map((number) => `${number} 0 R`).join(' ');

  const current = () => {
    const element = letters.at(-1)?.within.at(-1);
    if (!element) throw new Error('No paragraph has begun.');
    return element;
  };

  return {
    letter(language) {
      letters.push({ number: file.reserve(), language, within: [] });
    },
    begin(tag) {
      const letter = letters.at(-1);
      if (!letter) throw new Error('No letter has begun.');
      letter.within.push({ number: file.reserve(), parent: letter.number, tag, pieces: [] });
    },
    mark(page, drawn) {
      const element = current();
      const ofPage = marked.get(page) ?? [];
      marked.set(page, ofPage);
      const mark = ofPage.push(element.number) - 1;
      element.pieces.push({ page, mark });
      return `/${element.tag} << /MCID ${mark} >> BDC\n${drawn}\nEMC`;
    },
    ofPage: (page) => `/StructParents ${[...marked.keys()].indexOf(page)} /Tabs /S`,
    finish() {
      for (const { number, language, within } of letters) {
        file.add(
          `<< /Type /StructElem /S /Sect /P ${whole} 0 R /Lang (${language}) /K [${references(within.map((one) => one.number))}] >>`,
          number,
        );
        for (const { number: own, parent, tag, pieces } of within) {
          const kids = pieces.map(({ page, mark }) => `<< /Type /MCR /Pg ${page} 0 R /MCID ${mark} >>`);
          file.add(`<< /Type /StructElem /S /${tag} /P ${parent} 0 R /K [${kids.join(' ')}] >>`, own);
        }
      }
      const sections = references(letters.map(({ number }) => number));
      file.add(`<< /Type /StructElem /S /Document /P ${root} 0 R /K [${sections}] >>`, whole);
      const parents = [...marked.values()].map((elements, index) => `${index} [${references(elements)}]`);
      const tree = file.add(`<< /Nums [${parents.join(' ')}] >>`);
      file.add(
        `<< /Type /StructTreeRoot /K [${whole} 0 R] /ParentTree ${tree} 0 R /ParentTreeNextKey ${parents.length} >>`,
        root,
      );
      return `/MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R`;
    },
  };
}

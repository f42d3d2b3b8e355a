/**
 * What a spreadsheet would run, or take for a number, when text begins with it; also behind apostrophes, so that taking
 * the mark off again is exact. The last four are the same signs at the width of Chinese and Japanese type.
 */
const RISKY = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const MARKED = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** Text that no spreadsheet takes for a formula: an apostrophe goes before what looks like one. */
export function marked(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text as it was before {@link marked}. */
export function unmarked(text: string): string {
  return MARKED.test(text) ? text.slice(1) : text;
}

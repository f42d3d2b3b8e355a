/** HTML that is safe to put on a page as it is. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: text, which is escaped, and HTML made by this very function. */
type Part = string | number | Html | readonly Html[];

/** Makes HTML of a template. Whatever is put into it is text and escaped, unless it was made here itself. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: fixed.map((text, index) => text + shown(parts[index] ?? '')).join('') };
}

function shown(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map((each) => each.html).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

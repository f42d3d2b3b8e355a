import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { Lexer, Source, stripIgnoredCharacters, TokenKind } from 'graphql';

/**
 * Bundles carry a schema without its descriptions: they are for readers, who get them from the gateway. A function then
 * has half as much text to read at its start.
 */
export function leanSchema(): Plugin {
  return {
    name: 'lean-schema',
    setup({ onLoad }) {
      onLoad({ filter: /\.graphql$/ }, async ({ path }) => ({
        contents: withoutDescriptions(await readFile(path, 'utf8')),
        loader: 'text',
      }));
    },
  };
}

/** A string is a description unless it is the value of an argument, after a colon, in a list or after an equals sign. */
export function withoutDescriptions(sdl: string): string {
  const lexer = new Lexer(new Source(sdl));
  let lean = '';
  let end = 0;
  let inList = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (token.kind === TokenKind.BRACKET_L) inList++;
    if (token.kind === TokenKind.BRACKET_R) inList--;
    const isText = token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING;
    const before = token.prev?.kind;
    const isValue = inList > 0 || before === TokenKind.COLON || before === TokenKind.EQUALS;
    if (isText && !isValue) {
      lean += sdl.slice(end, token.start);
      end = token.end;
    }
  }
  return stripIgnoredCharacters(lean + sdl.slice(end));
}

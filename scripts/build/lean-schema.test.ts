import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, print, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { withoutDescriptions } from './lean-schema.ts';

const folder = join(import.meta.dirname, '..', '..', 'schema');

describe('a schema in a bundle', () => {
  it('says the same as the schema that was written, without its descriptions', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.graphql') && !file.includes('operations') && !file.includes('supergraph'),
    );
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      const written = readFileSync(join(folder, file), 'utf8');
      const bare = visit(parse(written), {
        enter: (node) =>
          'description' in node && node.description ? { ...node, description: undefined } : undefined,
      });
      expect(print(parse(withoutDescriptions(written)))).toBe(print(bare));
      expect(withoutDescriptions(written).length).toBeLessThan(written.length * 0.8);
    }
  });

  it('keeps the texts that are values', () => {
    const sdl = '"What it is." type Query { "How." a(b: String = "c"): Int @deprecated(reason: "d") }';
    const lean = withoutDescriptions(sdl);
    expect(lean).not.toContain('What');
    expect(print(parse(lean))).toContain('(b: String = "c"): Int @deprecated(reason: "d")');
    expect(buildSchema(lean).getQueryType()?.description).toBeUndefined();
  });
});

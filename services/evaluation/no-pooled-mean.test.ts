import { measures } from '@kith/contracts';
import { buildASTSchema, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { definition } from './definition.ts';

const directives = `directive @key(fields: String!) on OBJECT
  directive @shareable on OBJECT | FIELD_DEFINITION
  directive @link(url: String!, import: [String]) on SCHEMA
  `;
const document = parse(`${directives} ${definition.typeDefs}`.replace(/extend schema\s+@link\([^)]*\)/, ''));
const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });

/** The fields of a type of the API. */
function fieldsOf(name: string): string[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
}

describe('what can be asked of results', () => {
  it('E6: every figure, gap and turnout names its group, and no field is over all groups', () => {
    expect(fieldsOf('RoundFigure')).toContain('group');
    expect(fieldsOf('GroupTurnout')).toContain('group');
    expect(fieldsOf('GroupPulse')).toContain('group');
    const ofResults = fieldsOf('RoundResults');
    expect(ofResults).toEqual([
      'frozenAt',
      'versions',
      'figures',
      'proxyFigures',
      'gaps',
      'turnout',
      'medianMinutes',
    ]);
    expect(ofResults.filter((field) => /mean|average|overall|pooled|total|score/i.test(field))).toEqual([]);
  });

  it('E6: every measure of a round is published by group, and there is none of ONS4 over its questions', () => {
    const ofRounds = Object.entries(measures).filter(([, { rests }]) => rests === 'ANSWERS');
    expect(ofRounds.filter(([, { byGroup }]) => !byGroup)).toEqual([]);
    expect(ofRounds.map(([name]) => name).filter((name) => /^ons|wellbeing|overall/i.test(name))).toEqual([]);
  });
});

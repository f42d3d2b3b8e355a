import {
  type MessageKind,
  type MessageKindSaid,
  messageKinds,
  messageKindsSaid,
  messageValues,
} from '@kith/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asGsm, gsmLength, TEXT_LENGTH } from './gsm.ts';
import { letterOf } from './letter.ts';
import { languages, unknownReach } from './reach.ts';
import { emailOf, textOf, wordsOf } from './render.ts';

/** The longest of everything: a September Wednesday, an event over midnight, a three-figure count. */
const fullest = messageValues.parse({
  day: '2026-09-30',
  from: '2026-09-23T18:30:00Z',
  to: '2026-09-30T23:30:00Z',
  by: '2026-09-30',
  count: 999,
  minutes: 240,
  month: '2026-09',
  about: 'round_01JCZ8Q4T6V9E2M7N5K3H1G0FA',
});

/** Words that tell of somebody's body, mind, care or means. None may stand where others can read it (C5, C6). */
const TELLING =
  /health|medic|medicin|pill|dose|illness|\bill\b|sick|disab|dementia|hospital|clinic|doctor|nurse|diagnos|patient|treat|therap|wound|contin|toilet|wash|bath|feed|peg|hoist|wheelchair|mental|depress|suicid|drug|alcohol|safeguard|abuse|death|died|carer|\bcare\b|personal care|support plan|benefit|direct payment|budget|debt|iechyd|meddyg|salwch|gofal|ysbyty|anabl|nyrs|moddion/i;

const readers = languages.flatMap((language) =>
  [true, false].map((easyRead) => ({ ...unknownReach('bernice'), language, easyRead })),
);
const cases = messageKinds.flatMap((kind) => readers.map((reader) => ({ kind, reader })));
const every = (kind: MessageKind) => cases.filter((one) => one.kind === kind);

/** All that stands on the outside of a message, or can be read over a shoulder. */
function outsideOf({ kind, reader }: (typeof cases)[number], values = fullest): string[] {
  const message = { kind, values };
  const { subject, text } = emailOf([{ message, link: 'https://app.test/messages/m' }], reader);
  return [subject, text, textOf(message, reader), wordsOf(message, reader).title];
}

describe('C6: the words of messages', () => {
  it.each(messageKinds)('%s says nothing of anyone’s health, care or money, in any language', (kind) => {
    for (const one of every(kind)) {
      for (const text of outsideOf(one)) expect(text).not.toMatch(TELLING);
    }
  });

  it.each(messageKinds)('%s fits one text message of 160 letters, with how to stop, and no link', (kind) => {
    for (const { reader } of every(kind)) {
      const text = textOf({ kind, values: fullest }, reader);
      expect(gsmLength(text)).toBeLessThanOrEqual(TEXT_LENGTH);
      expect(text).not.toMatch(/https?:|www\.|\w_[0-9A-Z]{26}/);
      expect(text).toMatch(/tell your team|dywedwch wrth eich tim/i);
    }
  });

  it('whatever the values, a text is one of 160 letters', () => {
    const instant = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    const values = fc.record({
      from: instant.map((at) => at.toISOString()),
      to: instant.map((at) => at.toISOString()),
      by: instant.map((at) => at.toISOString().slice(0, 10)),
      day: instant.map((at) => at.toISOString().slice(0, 10)),
      month: instant.map((at) => at.toISOString().slice(0, 7)),
      count: fc.integer({ min: 1, max: 999 }),
      minutes: fc.integer({ min: 1, max: 240 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...cases), values, ({ kind, reader }, told) => {
        expect(gsmLength(textOf({ kind, values: told }, reader))).toBeLessThanOrEqual(TEXT_LENGTH);
      }),
      { numRuns: 100 },
    );
  });

  it.each(messageKinds)('%s says every value it needs, and ends its sentences', (kind) => {
    const { needs }: MessageKindSaid = messageKindsSaid[kind];
    for (const { reader } of every(kind)) {
      const { sentences } = wordsOf({ kind, values: fullest }, reader);
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}|^\d.*/u);
      for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
      const said = sentences.join(' ');
      if (needs.includes('by')) expect(said).toMatch(/30 (September|Medi)/);
      if (needs.includes('from')) expect(said).toMatch(/23 (September|Medi), 19:30/);
      if (needs.includes('count')) expect(said).toContain('999');
      if (needs.includes('month')) expect(said).toContain('September 2026');
    }
  });

  it('what there are no Welsh words for yet is said in English, all of it', () => {
    const reader = { language: 'cy', easyRead: false } as const;
    expect(
      emailOf(
        [{ message: { kind: 'STATEMENT_READY', values: { month: '2026-09' } }, link: 'https://app.test/' }],
        reader,
      ).text,
    ).toBe(
      'Your statement for September 2026 is ready.\n\nTo see more, sign in here, or ask someone of your team:\nhttps://app.test/\n\nYou get this by e-mail because you chose it. To be reached in another way, tell someone of your team.\n',
    );
    expect(textOf({ kind: 'MEETING_SET', values: fullest }, reader)).toMatch(
      /^Kith: Mae eich tim yn cwrdd ar 23 Medi/,
    );
  });

  it('a letter is never under 16 pt, in large print 24 pt, and in easy read one sentence a paragraph', () => {
    const to = { name: 'Bernice Adler', lines: ['4 Chatsworth Road'], postcode: 'E5 0LS' };
    const sheet = { to, from: 'Demo Clapton', on: '2026-11-23T09:00:00Z' };
    const message = { kind: 'ROUND_INVITATION', values: fullest } as const;
    const sizes = (reader: object) =>
      letterOf([message], { ...unknownReach('bernice'), ...reader }, sheet).parts.map(({ size }) => size);
    expect(Math.min(...sizes({}))).toBe(16);
    expect(Math.min(...sizes({ largePrint: true }))).toBe(24);
    expect(sizes({ easyRead: true })).toHaveLength(sizes({}).length + 2);
    const { parts } = letterOf([message], unknownReach('bernice'), sheet);
    expect(parts.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Demo Clapton',
        '23 November 2026',
        'Bernice Adler',
        'E5 0LS',
        'Some questions for you',
      ]),
    );
  });
});

describe('the letters of a text message', () => {
  it('are counted as the network counts them: some take the room of two, others make it a text of 70', () => {
    expect(gsmLength('£5 @ 3pm: ñ')).toBe(11);
    expect(gsmLength('€[1]')).toBe(7);
    expect(gsmLength('tŷ')).toBeUndefined();
  });

  it('lose what the network has not: Welsh circumflexes, curly quotes', () => {
    expect(asGsm('Mae’r tŷ wrth y dŵr – “iawn”…')).toBe(`Mae'r ty wrth y dwr - "iawn"...`);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => gsmLength(asGsm(text)) !== undefined));
  });
});

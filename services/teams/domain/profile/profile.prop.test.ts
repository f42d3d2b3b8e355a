import { audiences } from '@kith/contracts';
import { html } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Confirmation } from '../entered-consent.ts';
import { channels } from '../person.ts';
import { outlinesOf } from '../rules/profile-sections.ts';
import { opened } from './access.ts';
import { type DocumentVersion, rewritten } from './document.ts';
import { entered, isOwnWords } from './entry.ts';
import { type Audience, type Sharing, shared } from './sharing.ts';

const teamId = 'team_01JCZ8Q4T6V9E2M7N5K3H1G0FA';
const blank = { teamId, kind: 'PROFILE' } as const;
const day = '2026-11-23';
const now = `${day}T09:00:00Z`;
const outlines = outlinesOf('PROFILE', day);
const keys = outlines.slice(0, 4).map(({ key }) => key);
const owner = { personId: 'bernice', isOwner: true, among: [] };
const entry = { enteredBy: 'bernice', at: now, channel: 'APP' } as const;

const steps = fc.array(
  fc.oneof(
    fc.record({ write: fc.constantFrom(...keys), text: fc.option(fc.string({ minLength: 1 })) }),
    fc.record({ share: fc.constantFrom(...keys), audiences: fc.subarray([...audiences]) }),
  ),
  { maxLength: 30 },
);

/** What is there after some writing and sharing, and what the owner said last of each section. */
function played(
  done: readonly ({ write: string; text: string | null } | { share: string; audiences: Audience[] })[],
) {
  const versions: DocumentVersion[] = [];
  const said = new Map<string, readonly Audience[]>();
  let sharing: Sharing = { ...blank, sections: {} };
  for (const step of done) {
    const newest = versions.at(-1);
    if ('write' in step) {
      const change = { basedOn: newest?.number ?? 0, changes: [{ key: step.write, text: step.text }] };
      const next = rewritten(newest, change, { blank, outlines, sharing, writer: owner, entry });
      if (next.ok && next.value !== newest) versions.push(next.value);
    } else {
      const isKnown = newest?.sections.some(({ key }) => key === step.share) ?? false;
      const next = shared(sharing, { key: step.share, audiences: step.audiences, isKnown }, entry);
      if (next.ok) said.set(step.share, step.audiences);
      if (next.ok) sharing = next.value;
    }
  }
  return { versions, sharing, said };
}

describe('documents', () => {
  it('T5: whatever was written and shared before, others read of any version just what the owner shares with them now', () => {
    fc.assert(
      fc.property(steps, fc.subarray([...audiences]), (done, among) => {
        const { versions, sharing, said } = played(done as never);
        const reader = { personId: 'ines', isOwner: false, among };
        for (const version of versions) {
          const read = opened(version, sharing, reader, undefined).sections.map(({ key }) => key);
          const due = version.sections
            .map(({ key }) => key)
            .filter((key) => (said.get(key) ?? []).some((audience) => among.includes(audience)));
          expect(read).toEqual(due);
          expect(opened(version, sharing, owner, undefined).sections).toEqual(version.sections);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('T5: versions are numbered without a gap, and a change on anything but the newest is refused', () => {
    fc.assert(
      fc.property(steps, fc.nat(40), (done, basedOn) => {
        const { versions, sharing } = played(done as never);
        expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
        const newest = versions.at(-1);
        const change = { basedOn, changes: [{ key: 'food', text: 'Something new.' }] };
        const next = rewritten(newest, change, { blank, outlines, sharing, writer: owner, entry });
        expect(next.ok).toBe(basedOn === (newest?.number ?? 0));
      }),
      { numRuns: 100 },
    );
  });

  it('T6: what anyone but the owner types in is never the owner’s own words, and never without a confirmation', () => {
    const confirmed = fc.option(
      fc.record({
        how: fc.constantFrom<Confirmation['how']>('IN_PERSON', 'PHONE', 'LETTER', 'VIDEO'),
        on: fc.constantFrom('2026-05-12', day, '2026-11-24'),
      }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.constantFrom(...channels),
        confirmed,
        (by, channel, how) => {
          const made = entered({ by, channel, confirmed: how }, 'bernice', now);
          if (!made.ok) return;
          expect(isOwnWords(made.value)).toBe(by === 'bernice');
          expect(made.value.confirmed !== undefined).toBe(by !== 'bernice');
        },
      ),
      { numRuns: 100 },
    );
  });

  it('T6: no text that people write becomes markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(html`<p title="${text}">${text}</p>`.html.match(/[<>"]/g)?.join('')).toBe('<""><>');
      }),
      { numRuns: 100 },
    );
  });
});

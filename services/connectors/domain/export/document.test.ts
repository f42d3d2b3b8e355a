import { expect, it } from 'vitest';
import { jsonOf, paragraphsOf, wholeOfParts } from './document.ts';

const AT = '2026-11-23T09:00:00Z';
const said = {
  teams: JSON.stringify({
    format: 'kith.person-export.teams.v1',
    personId: 'bernice',
    kept: [
      {
        what: 'ACCESS',
        where: 'ACCESS#1',
        content: { by: 'SAFEGUARDING_LEAD', at: AT, reason: 'LEGAL_DUTY' },
      },
      { what: 'PERSON', where: 'PERSON#bernice', content: { name: 'Bernice', personId: 'bernice' } },
    ],
  }),
  matching: JSON.stringify({
    personId: 'bernice',
    teams: [{ visits: [{ state: 'PLANNED', workerId: 'SOMEONE_ELSE' }] }],
  }),
  pay: JSON.stringify({ personId: 'bernice', teams: [] }),
  evaluation: JSON.stringify({ personId: 'bernice' }),
  connectors: JSON.stringify({ personId: 'bernice', reached: { email: 'b@post.example' } }),
};

it('C11: what every service keeps is one piece of data, each part as it was said', () => {
  const whole = JSON.parse(jsonOf(wholeOfParts('clapton', AT, said)));
  expect(whole).toMatchObject({
    format: 'kith.person-export.v1',
    circle: 'clapton',
    personId: 'bernice',
    madeAt: AT,
    teams: { kept: [{ what: 'ACCESS' }, { what: 'PERSON' }] },
    connectors: { reached: { email: 'b@post.example' } },
  });
});

it('C11, T25: and one document to read, with who read, a heading for each service, and nothing of where it lies', () => {
  const found = paragraphsOf(wholeOfParts('clapton', AT, said));
  const headings = found.filter(({ heading }) => heading).map(({ text }) => text);
  expect(headings).toEqual(
    expect.arrayContaining(['Everything that is kept about you', 'You and your teams', 'Access', 'Person']),
  );
  expect(headings).toHaveLength(1 + 5 + 4);
  const text = found.map((one) => one.text).join('\n');
  expect(text).toContain('By: Safeguarding lead');
  expect(text).toContain('email: b@post.example'.replace('email', 'Email'));
  expect(text).toContain('Nothing.');
  expect(text).not.toMatch(/ACCESS#1|kith\.person-export/);
});

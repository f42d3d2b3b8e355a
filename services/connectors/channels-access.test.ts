import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Channels, channels } from './testing/channels.ts';

let circle: Channels;
beforeEach(async () => {
  circle = await channels();
});

const teamId = newId('team');
const as = (kind: string) => ({ relations: [{ teamId, kind }] });
const CONTACT = 'query ($teamId: ID!) { ownerContact(teamId: $teamId) { email } }';

async function code(person: string, query: string, variables: object = {}, asker: object = {}) {
  const { errors } = await circle.service.ask(person, query, variables as Record<string, unknown>, asker);
  return errors?.[0]?.extensions.code;
}

describe('how someone is reached', () => {
  it('is seen by themselves, and nobody else; what is left out is taken off', async () => {
    const contact = {
      email: 'ines@example.org',
      mobile: '+44 7700 900123',
      language: 'cy',
      largePrint: true,
    };
    expect(await circle.say('ines', 'setMyContact', contact)).toMatchObject({
      person: { id: 'ines' },
      channel: 'APP',
      mobile: '+447700900123',
      saidBy: { id: 'ines' },
    });
    expect(await circle.say('ines', 'setMyContact', { language: 'en' })).toMatchObject({
      email: null,
      mobile: null,
    });
    const { data } = await circle.service.ask('omar', '{ myContact { person { id } email saidAt } }');
    expect(data).toEqual({ myContact: { person: { id: 'omar' }, email: null, saidAt: null } });
  });

  it('T6: is written down for an owner on paper by who may, and never for one who uses the software', async () => {
    await circle.service.hear('TeamCreated', { teamId, ownerId: 'bernice' });
    const postal = { name: 'B', lines: ['1 High Street'], postcode: 'E5 0LS' };
    const input = { teamId, contact: { postal } };
    const own = await circle.say('tess', 'setOwnerContact', input, as('TEAM_STARTER'));
    expect(own.code).toBe('NOT_ALLOWED');
    await circle.choose('bernice', 'LETTER');
    expect(await circle.say('tess', 'setOwnerContact', input, as('TEAM_STARTER'))).toMatchObject({
      person: { id: 'bernice' },
      postal,
      saidBy: { id: 'tess' },
    });
    expect((await circle.say('ines', 'setOwnerContact', input, as('PAID_WORKER'))).code).toBe('NOT_ALLOWED');
    const naming = (helperId: string) => ({ teamId, contact: { postal, helperId } });
    expect((await circle.say('tess', 'setOwnerContact', naming('omar'), as('TEAM_STARTER'))).code).toBe(
      'NOT_ALLOWED',
    );
    expect(await circle.say('tess', 'setOwnerContact', naming('tess'), as('TEAM_STARTER'))).toMatchObject({
      helper: { id: 'tess' },
    });
  });

  it('a stranger to the team gets the answer of a made-up team', async () => {
    await circle.service.hear('TeamCreated', { teamId, ownerId: 'bernice' });
    await circle.choose('bernice', 'LETTER');
    for (const id of [teamId, newId('team')]) {
      expect(await code('mallory', CONTACT, { teamId: id })).toBe('NOT_FOUND');
      const input = { teamId: id, contact: {} };
      expect((await circle.say('mallory', 'setOwnerContact', input)).code).toBe('NOT_FOUND');
    }
    expect(await code('tess', CONTACT, { teamId }, as('TEAM_STARTER'))).toBeUndefined();
    const unknown = { relations: 'unknown' as const };
    expect(await code('tess', CONTACT, { teamId }, unknown)).toBe('TEAMS_UNAVAILABLE');
  });

  it.each([
    { email: 'not an address' },
    { email: 'a@example.org, b@example.org' },
    { email: 'a@example.org\nBcc: b@example.org' },
    { mobile: '12' },
    { mobile: '07700 900 ABC' },
    { postal: { name: 'B', lines: [], postcode: 'E5 0LS' } },
    { postal: { name: 'B', lines: ['1\n2'], postcode: 'E5 0LS' } },
  ])('is refused when it is no way to reach anyone: %j', async (contact) => {
    expect((await circle.say('ines', 'setMyContact', contact)).code).toBe('BAD_INPUT');
  });
});

describe('messages of others', () => {
  it('a stranger gets the answer of a made-up id', async () => {
    await circle.choose('bernice', 'PHONE');
    await circle.say('bernice', 'setMyContact', { phone: '020 7946 0123', helperId: 'omar' });
    const { messageId } = await circle.request('bernice');
    for (const id of [messageId, newId('message')]) {
      const ref = { messageId: id, personId: 'bernice' };
      expect((await circle.say('mallory', 'readMessage', { messageId: id })).code).toBe('NOT_FOUND');
      expect((await circle.say('mallory', 'recordTold', { ...ref, answer: 'TOLD' })).code).toBe('NOT_FOUND');
      expect((await circle.say('mallory', 'recordPosted', ref)).code).toBe('NOT_ALLOWED');
      expect((await circle.say('mallory', 'settleMessage', { ...ref, how: 'NOT_NEEDED' })).code).toBe(
        'NOT_ALLOWED',
      );
    }
    expect(await circle.list('mallory', 'myMessages')).toEqual([]);
    expect(await circle.list('mallory', 'messagesITell')).toEqual([]);
  });

  it.each([
    '{ lettersToPost { edges { cursor } } }',
    '{ messagesToTell { edges { cursor } } }',
    '{ unreachedMessages { edges { cursor } } }',
    '{ messageCounts { letters } }',
    '{ printedLetters(letters: [{ messageId: "message_01JCZ8Q4T6V9E2M7N5K3H1G0FA", personId: "bernice" }]) { pdf } }',
  ])('are for those who see to them: %s', async (query) => {
    expect(await code('mallory', query)).toBe('NOT_ALLOWED');
    const hats = { circleHats: ['coordinator'] };
    expect(await code('gwen', query, {}, hats)).not.toBe('NOT_ALLOWED');
  });

  it('no event, and nothing but its own record, holds a way to anyone', async () => {
    await circle.choose('ines', 'EMAIL');
    await circle.say('ines', 'setMyContact', { email: 'ines@example.org', mobile: '07700 900123' });
    await circle.request('ines');
    await circle.tick();
    const holding = (await circle.service.items()).filter((item) => /ines@|7700/.test(JSON.stringify(item)));
    expect(holding.map(({ pk }) => pk)).toEqual(['REACH#ines']);
    expect(await circle.service.sent()).toEqual([]);
  });
});

import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { gatheringsAround } from './domain/rules/digest.ts';
import { type Channels, channels, connector, isDown, outside, takes } from './testing/channels.ts';

let circle: Channels;
beforeEach(async () => {
  circle = await channels();
  await circle.choose('ines', 'EMAIL');
  await circle.say('ines', 'setMyContact', { email: 'ines@example.org' });
});

const at = (time: string) => circle.service.setNow(`2026-11-23T${time}:00Z`);
const tickAt = (time: string) => {
  at(time);
  return circle.tick();
};
const news = (count: number, more: object = {}) =>
  circle.request('ines', { kind: 'NEWS_FOR_YOU', values: { count }, ...more });
const round = newId('round');
const invited = (person: string) =>
  circle.request(person, { values: { by: '2026-12-03', minutes: 5, about: round } });
const postal = { name: 'Bernice Adler', lines: ['4 Chatsworth Road'], postcode: 'E5 0LS' };
const byLetter = async (person: string, more: object = {}) => {
  await circle.choose(person, 'LETTER');
  await circle.say(person, 'setMyContact', { postal, ...more });
};
const letters = () => circle.list('cora', 'lettersToPost', connector);

describe('C6: several messages to one person', () => {
  it('e-mails: the first goes at once, the rest of the morning at five o’clock as one', async () => {
    await news(1);
    await tickAt('10:00');
    const waiting = [await news(2), await circle.request('ines')];
    await tickAt('10:05');
    await tickAt('16:55');
    expect(outside.emails).toHaveLength(1);
    await Promise.all([tickAt('17:00'), circle.tick()]);
    expect(outside.emails).toHaveLength(2);
    const { subject, text } = outside.emails[1] ?? { subject: '', text: '' };
    expect(subject).toBe('2 messages for you');
    for (const { messageId } of waiting) expect(text).toContain(`https://app.test/messages/${messageId}\n`);
    expect(text).toContain('News for you\nThere are 2 pieces of news for you.\n');
    expect(text).toContain('Some questions for you\nYour team would like');
    const states = (await circle.list('ines', 'myMessages')).map(({ state }) => state);
    expect(states).toEqual(['SENT', 'SENT', 'SENT']);
    await tickAt('17:05');
    expect(outside.emails).toHaveLength(2);
  });

  it('what presses goes at once, and what would be too late by then', async () => {
    await news(1);
    await tickAt('10:00');
    const values = { from: '2026-11-24T10:00:00Z', to: '2026-11-24T11:00:00Z' };
    await circle.request('ines', { kind: 'VISIT_CHANGED', values, notAfter: values.from });
    await news(3, { notAfter: '2026-11-23T15:00:00Z' });
    await tickAt('10:05');
    expect(outside.emails.map(({ subject }) => subject).sort()).toEqual([
      'A change to a visit',
      'News for you',
      'News for you',
    ]);
  });

  it('one that the server did not take is tried again by itself, and holds up nobody', async () => {
    outside.answer = isDown;
    await news(1);
    await tickAt('10:00');
    outside.answer = takes;
    await news(2);
    await tickAt('10:05');
    // The second was the first that could go; the one in vain came with its own next try.
    expect(outside.emails).toHaveLength(3);
    expect((await circle.list('ines', 'myMessages')).map(({ state }) => state)).toEqual(['SENT', 'SENT']);
  });

  it('in winter and in summer five o’clock is on the wall', () => {
    expect(gatheringsAround('2026-11-23T10:00:00Z')).toEqual({
      last: '2026-11-23T09:00:00Z',
      next: '2026-11-23T17:00:00Z',
    });
    expect(gatheringsAround('2026-06-23T16:00:00Z').last).toBe('2026-06-23T16:00:00Z');
    expect(gatheringsAround('2026-06-23T16:00:00Z').next).toBe('2026-06-24T08:00:00Z');
  });

  it('letters: what is printed for one person is one letter, in one envelope', async () => {
    await byLetter('bernice');
    await byLetter('dov');
    await circle.request('bernice');
    await circle.request('bernice', { kind: 'NEWS_FOR_YOU', values: { count: 2 } });
    await circle.request('dov');
    const waiting = await letters();
    expect(waiting).toHaveLength(3);
    const refs = waiting.map(({ id, person }) => ({
      messageId: id,
      personId: (person as { id: string }).id,
    }));
    const { data } = await circle.service.ask<{ printedLetters: { pdf: string } }>(
      'cora',
      'query ($letters: [MessageRef!]!) { printedLetters(letters: $letters) { pdf } }',
      { letters: refs },
      connector,
    );
    const pdf = Buffer.from(data.printedLetters.pdf, 'base64').toString('latin1');
    expect(pdf).toContain('/Type /Pages /Count 2 ');
    expect(pdf.match(/\/S \/Sect/g)).toHaveLength(2);
    expect(pdf.match(/\/S \/H1/g)).toHaveLength(3);
  });
});

describe('C6: what was answered meanwhile', () => {
  const settled = (about = round) => circle.service.hear('MatterSettled', { personId: 'bernice', about });

  it('a letter that still waits to be printed is taken back, and nobody has to see to it', async () => {
    await byLetter('bernice');
    await byLetter('dov');
    await invited('bernice');
    await invited('dov');
    await circle.request('bernice', { kind: 'NEWS_FOR_YOU', values: { count: 1 } });
    expect(await letters()).toHaveLength(3);
    at('10:00');
    await settled();
    const left = await letters();
    expect(left.map(({ kind }) => kind).sort()).toEqual(['NEWS_FOR_YOU', 'ROUND_INVITATION']);
    const [, invitation] = await circle.list('bernice', 'myMessages');
    expect(invitation).toMatchObject({ kind: 'ROUND_INVITATION', state: 'WITHDRAWN' });
    expect(await circle.list('cora', 'unreachedMessages', connector)).toEqual([]);
  });

  it('so is one that is heard of after its answer; what is asked after that goes out', async () => {
    await byLetter('bernice');
    at('10:00');
    await settled();
    const { service } = circle;
    const asked = {
      personId: 'bernice',
      kind: 'ROUND_INVITATION',
      values: { by: '2026-12-03', about: round },
    } as const;
    const said = { ...asked, notAfter: '2026-12-04T00:00:00Z' };
    at('09:00');
    await service.hear('MessageRequested', { messageId: newId('message'), ...said });
    expect(await letters()).toEqual([]);
    at('11:00');
    await service.hear('MessageRequested', { messageId: newId('message'), ...said });
    expect(await letters()).toHaveLength(1);
  });

  it('what is in the post stays as it is', async () => {
    await byLetter('bernice');
    const { messageId } = await invited('bernice');
    await circle.say('cora', 'recordPosted', { messageId, personId: 'bernice' }, connector);
    await settled();
    expect(await circle.messageOf('bernice')).toMatchObject({ state: 'SENT' });
  });
});

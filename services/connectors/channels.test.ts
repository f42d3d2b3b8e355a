import { addTo, newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Channels, channels, connector, isDown, outside, takes } from './testing/channels.ts';

let circle: Channels;
beforeEach(async () => {
  circle = await channels();
});

const NOW = '2026-11-23T09:00:00Z';
const postal = { name: 'Bernice Adler', lines: ['4 Chatsworth Road'], postcode: 'e5 0ls' };
const visit = {
  kind: 'VISIT_CHANGED',
  values: { from: '2026-11-24T10:00:00Z', to: '2026-11-24T11:00:00Z' },
  notAfter: '2026-11-24T10:00:00Z',
} as const;

describe('C6: a message goes by the channel its person chose', () => {
  it('channel=LETTER: a PDF is queued, and no e-mail sent, though there is an address', async () => {
    await circle.choose('bernice', 'LETTER');
    await circle.say('bernice', 'setMyContact', { email: 'b@example.org', postal });
    const { messageId } = await circle.request('bernice');
    await circle.tick();
    expect(outside.emails).toEqual([]);
    const [letter] = await circle.list('cora', 'lettersToPost', connector);
    expect(letter).toMatchObject({ id: messageId, channel: 'LETTER', state: 'IN_HAND' });
    const printed = await circle.service.ask<{ printedLetters: { pdf: string } }>(
      'cora',
      'query ($letters: [MessageRef!]!) { printedLetters(letters: $letters) { pdf } }',
      { letters: [{ messageId, personId: 'bernice' }] },
      connector,
    );
    expect(Buffer.from(printed.data.printedLetters.pdf, 'base64').toString('latin1')).toMatch(/^%PDF-1.7/);
    const posted = await circle.say('cora', 'recordPosted', { messageId, personId: 'bernice' }, connector);
    expect(posted).toMatchObject({ state: 'SENT', sentAt: NOW, sentBy: { id: 'cora' } });
    expect(await circle.say('cora', 'recordPosted', { messageId, personId: 'bernice' }, connector)).toEqual(
      posted,
    );
    expect(await circle.list('cora', 'lettersToPost', connector)).toEqual([]);
  });

  it('who chose nothing finds it in the software, and says that they opened it', async () => {
    const { messageId } = await circle.request('omar');
    expect(await circle.list('omar', 'myMessages')).toMatchObject([
      {
        id: messageId,
        channel: 'APP',
        state: 'SENT',
        title: 'Some questions for you',
        words:
          'Your team would like to hear how things are going. Answering takes about 5 minutes. You can answer until Thursday 3 December.',
        readAt: null,
      },
    ]);
    expect(await circle.say('omar', 'readMessage', { messageId })).toMatchObject({ readAt: NOW });
    await circle.tick();
    expect([...outside.emails, ...outside.texts]).toEqual([]);
  });

  it('EMAIL: one e-mail, however often it is asked for and the clock ticks, with a link that holds no secret', async () => {
    await circle.choose('ines', 'EMAIL');
    await circle.say('ines', 'setMyContact', { email: 'ines@example.org' });
    const message = await circle.request('ines');
    await circle.service.hear('MessageRequested', message);
    await Promise.all([circle.tick(), circle.tick()]);
    await circle.tick();
    expect(outside.emails).toEqual([
      {
        messageId: message.messageId,
        to: 'ines@example.org',
        subject: 'Some questions for you',
        text: expect.stringContaining(`https://app.test/messages/${message.messageId}\n`),
      },
    ]);
    expect(outside.emails[0]?.text).toContain('To be reached in another way, tell someone of your team.');
    expect(await circle.messageOf('ines')).toMatchObject({ state: 'SENT', sentAt: NOW });
  });

  it('a text for what presses, a letter for the rest', async () => {
    await circle.choose('bernice', 'LETTER');
    await circle.say('bernice', 'setMyContact', { urgentChannel: 'SMS', mobile: '07700 900123', postal });
    await circle.request('bernice', visit);
    await circle.request('bernice');
    await circle.tick();
    expect(outside.texts).toEqual([
      {
        to: '+447700900123',
        text: 'Kith: A visit has changed. It is now on Tue 24 Nov, 10:00 to 11:00. No more texts? Tell your team.',
        seconds: 25 * 3_600,
      },
    ]);
    expect(await circle.list('cora', 'lettersToPost', connector)).toHaveLength(1);
  });

  it('what begins to press while the mail server is down goes by the channel for that', async () => {
    await circle.choose('ines', 'EMAIL');
    const contact = { email: 'ines@example.org', urgentChannel: 'SMS', mobile: '07700 900123' };
    await circle.say('ines', 'setMyContact', contact);
    await circle.request('ines', { ...visit, notAfter: addTo(NOW, { hours: 49 }) });
    outside.answer = isDown;
    await circle.tick();
    outside.answer = takes;
    circle.service.setNow(addTo(NOW, { hours: 2 }));
    await circle.tick();
    await circle.tick();
    expect([outside.emails.length, outside.texts.length]).toEqual([1, 1]);
    expect(await circle.messageOf('ines')).toMatchObject({ channel: 'SMS', state: 'SENT' });
  });

  it('a visit in two weeks does not press: it goes by letter', async () => {
    await circle.choose('bernice', 'LETTER');
    await circle.say('bernice', 'setMyContact', { urgentChannel: 'SMS', mobile: '07700 900123', postal });
    await circle.request('bernice', { ...visit, notAfter: '2026-12-07T10:00:00Z' });
    await circle.tick();
    expect(outside.texts).toEqual([]);
    expect(await circle.messageOf('bernice')).toMatchObject({ channel: 'LETTER', state: 'IN_HAND' });
  });

  it('who chooses another channel gets it that way, as long as it has not gone out', async () => {
    await circle.choose('bernice', 'LETTER');
    await circle.say('bernice', 'setMyContact', { email: 'b@example.org', postal });
    await circle.request('bernice');
    await circle.choose('bernice', 'EMAIL', 9);
    // An older word that comes later changes nothing.
    await circle.choose('bernice', 'LETTER', 8);
    expect(await circle.list('cora', 'lettersToPost', connector)).toEqual([]);
    await circle.tick();
    expect(outside.emails).toHaveLength(1);
    await circle.choose('bernice', 'LETTER', 10);
    expect(await circle.messageOf('bernice')).toMatchObject({ channel: 'EMAIL', state: 'SENT' });
  });
});

describe('C6: what cannot reach its person', () => {
  it('is shown to those who see to messages, and goes out once there is an address', async () => {
    await circle.choose('ines', 'EMAIL');
    const { messageId } = await circle.request('ines');
    const [lost] = await circle.list('cora', 'unreachedMessages', connector);
    expect(lost).toMatchObject({ id: messageId, state: 'STUCK', problem: 'NO_CONTACT_POINT' });
    await circle.say('ines', 'setMyContact', { email: 'ines@example.org' });
    expect(await circle.list('cora', 'unreachedMessages', connector)).toEqual([]);
    await circle.tick();
    expect(outside.emails).toHaveLength(1);
  });

  it('C10: a server that is down for two hours gets 7 tries and 1 e-mail; one that stays down is told of', async () => {
    await circle.choose('ines', 'EMAIL');
    await circle.say('ines', 'setMyContact', { email: 'ines@example.org' });
    await circle.request('ines');
    const triedAt: number[] = [];
    for (let minutes = 0; minutes <= 160; minutes += 5) {
      circle.service.setNow(addTo(NOW, { minutes }));
      outside.answer = minutes < 120 ? isDown : takes;
      const before = outside.emails.length;
      await Promise.all([circle.tick(), circle.tick()]);
      if (outside.emails.length > before) triedAt.push(minutes);
    }
    expect(triedAt).toEqual([0, 5, 10, 20, 40, 75, 140]);
    expect(new Set(outside.emails.map(({ messageId }) => messageId)).size).toBe(1);
    expect(await circle.messageOf('ines')).toMatchObject({ state: 'SENT', problem: null });
  });

  it('an address that is refused is told of at once', async () => {
    await circle.choose('ines', 'EMAIL');
    await circle.say('ines', 'setMyContact', { email: 'nobody@example.org' });
    await circle.request('ines');
    outside.answer = async () => ({ taken: false, problem: 'REFUSED', forGood: true });
    await circle.tick();
    expect(await circle.list('cora', 'unreachedMessages', connector)).toMatchObject([{ problem: 'REFUSED' }]);
  });

  it('a text whose sending broke off is not sent again: somebody looks', async () => {
    await circle.choose('dov', 'SMS');
    await circle.say('dov', 'setMyContact', { mobile: '07700 900123' });
    await circle.request('dov');
    outside.answer = () => new Promise(() => undefined);
    void circle.tick();
    await expect.poll(() => outside.texts.length).toBe(1);
    circle.service.setNow(addTo(NOW, { minutes: 5 }));
    await circle.tick();
    await circle.tick();
    expect(outside.texts).toHaveLength(1);
    expect(await circle.messageOf('dov')).toMatchObject({ state: 'STUCK', problem: 'PERHAPS_SENT' });
  });

  it('is not sent when it is of no use any more, and somebody is told', async () => {
    await circle.choose('bernice', 'LETTER');
    await circle.say('bernice', 'setMyContact', { postal });
    const { messageId } = await circle.request('bernice');
    circle.service.setNow('2026-12-04T00:00:00Z');
    await circle.tick();
    expect(await circle.list('cora', 'lettersToPost', connector)).toEqual([]);
    const [lost] = await circle.list('cora', 'unreachedMessages', connector);
    expect(lost).toMatchObject({ id: messageId, state: 'EXPIRED', problem: 'TOO_LATE' });
    const input = { messageId, personId: 'bernice', how: 'TOLD_BY_PHONE' };
    expect(await circle.say('cora', 'settleMessage', input, connector)).toMatchObject({ state: 'EXPIRED' });
    expect(await circle.list('cora', 'unreachedMessages', connector)).toEqual([]);
    const other = { ...input, how: 'NOT_NEEDED' };
    expect(await circle.say('cora', 'settleMessage', other, connector)).toMatchObject({
      code: 'WRONG_STATE',
    });
  });

  it('what a circle waits for is counted', async () => {
    await circle.choose('a', 'EMAIL');
    await circle.choose('b', 'PAPER');
    for (const person of ['a', 'b', 'c']) await circle.request(person);
    const { data } = await circle.service.ask(
      'cora',
      '{ messageCounts { toSend letters byHand unreached } }',
      {},
      connector,
    );
    expect(data).toEqual({ messageCounts: { toSend: 0, letters: 0, byHand: 1, unreached: 1 } });
  });
});

describe('C6: what a member tells', () => {
  it('whoever was named calls, and says what they heard; nobody else sees the number', async () => {
    await circle.choose('bernice', 'PHONE');
    await circle.say('bernice', 'setMyContact', { phone: '020 7946 0123', helperId: 'omar' });
    const { messageId } = await circle.request('bernice');
    const [call] = await circle.list('omar', 'messagesITell');
    expect(call).toMatchObject({
      id: messageId,
      phone: '+442079460123',
      words: expect.stringContaining('3 December'),
    });
    expect(await circle.list('ines', 'messagesITell')).toEqual([]);
    const heard = (answer: string, person = 'omar') =>
      circle.say(person, 'recordTold', { messageId, personId: 'bernice', answer });
    expect((await heard('TOLD', 'ines')).code).toBe('NOT_FOUND');
    expect(await heard('NOT_REACHED')).toMatchObject({ state: 'IN_HAND', answer: 'NOT_REACHED' });
    expect(await heard('WILL_ANSWER')).toMatchObject({
      state: 'SENT',
      answer: 'WILL_ANSWER',
      sentBy: { id: 'omar' },
    });
    expect(await circle.messageOf('bernice')).toMatchObject({
      phone: null,
      answer: null,
      sentBy: { id: 'omar' },
    });
  });

  it('where nobody is named, those who see to messages do', async () => {
    await circle.choose('bernice', 'PAPER');
    const { messageId } = await circle.request('bernice');
    expect(await circle.list('cora', 'messagesToTell', connector)).toMatchObject([
      { id: messageId, helper: null },
    ]);
    const input = { messageId, personId: 'bernice', answer: 'TOLD' };
    expect(await circle.say('cora', 'recordTold', input, connector)).toMatchObject({ state: 'SENT' });
  });
});

describe('a message that does not exist', () => {
  it('cannot be opened, told, posted or seen to, by anybody', async () => {
    const ref = { messageId: newId('message'), personId: 'bernice' };
    expect((await circle.say('bernice', 'readMessage', { messageId: ref.messageId })).code).toBe('NOT_FOUND');
    expect((await circle.say('cora', 'recordTold', { ...ref, answer: 'TOLD' }, connector)).code).toBe(
      'NOT_FOUND',
    );
    expect((await circle.say('cora', 'recordPosted', ref, connector)).code).toBe('NOT_FOUND');
  });
});

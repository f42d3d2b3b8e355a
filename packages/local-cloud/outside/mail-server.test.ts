import { createTransport } from 'nodemailer';
import { afterAll, describe, expect, it } from 'vitest';
import { type MailServer, startMailServer } from './mail-server.ts';
import { sentLog } from './sent.ts';

const log = sentLog(() => new Date('2026-11-23T09:00:00Z'));
const starting = startMailServer(log);
afterAll(async () => (await starting).stop());

const send = ({ host, port }: MailServer, pass: string, mail: { subject: string; text: string }) => {
  const transport = createTransport({ host, port, ignoreTLS: true, auth: { user: 'clapton', pass } });
  const to = { name: '', address: 'ines@example.org' };
  return transport.sendMail({ from: 'Kith <kith@clapton.example>', to, ...mail });
};

describe('the mail server of this machine', () => {
  it.each([
    { subject: 'Your team meets', text: 'Your team meets on Monday.\n\nTell your team.\n' },
    {
      subject: 'Mae eich tîm yn cwrdd yn y tŷ wrth y dŵr, ac wedyn yn yr hen lyfrgell yn y dref',
      text: 'Tŷ, dŵr.\n',
    },
    { subject: '“Quoted” = equal_to', text: `A long line of ${'words '.repeat(30)}\nä = ö\n` },
  ])('keeps what it is handed as it was written, with who signed in: $subject', async (mail) => {
    const server = await starting;
    await send(server, server.password, mail);
    const [newest] = log.all();
    expect({ ...newest, text: newest?.text.replaceAll('\r\n', '\n') }).toEqual({
      kind: 'EMAIL',
      at: '2026-11-23T09:00:00.000Z',
      by: 'clapton',
      from: 'Kith <kith@clapton.example>',
      to: 'ines@example.org',
      ...mail,
    });
  });

  it('takes nothing from who has not its password', async () => {
    const server = await starting;
    const before = log.all().length;
    await expect(send(server, 'guessed', { subject: 'No', text: 'No' })).rejects.toThrow(/535/);
    expect(log.all()).toHaveLength(before);
  });
});

import { describe, expect, it } from 'vitest';
import { outboxPage } from './outbox-page.ts';

const waiting = {
  id: 'message_01JCZ8Q4T6V9E2M7N5K3H1G0FA',
  person: { id: 'person-bernice', name: 'Bernice <Adler>' },
  title: 'Some questions for you',
  words: 'You can answer until Thursday 3 December.',
  channel: 'LETTER',
  notAfter: '2026-12-04T00:00:00Z',
  problem: null,
  phone: null,
  helper: null,
};
const sent = {
  kind: 'EMAIL',
  at: '2026-11-23T09:00:05.000Z',
  by: 'clapton',
  from: 'Kith <kith@clapton.example>',
  to: 'ines@example.org',
  subject: 'Your team meets',
  text: 'Your team meets on Monday.\n',
} as const;
const circles = [{ slug: 'clapton', name: 'Demo Clapton' }];

describe('the outbox page', () => {
  it('C6: shows each message with its body, and leads to the letter as PDF', () => {
    const unreached = [{ ...waiting, channel: 'SMS', problem: 'NO_CONTACT_POINT' }];
    const html = outboxPage(circles, 'clapton', { sent: [sent], letters: [waiting], toTell: [], unreached });
    expect(html).toContain('E-mail to ines@example.org');
    expect(html).toContain('Your team meets on Monday.');
    expect(html).toContain('Letter to Bernice &#60;Adler&#62;');
    expect(html).toContain(
      '/outbox/letter.pdf?circle=clapton&#38;message=message_01JCZ8Q4T6V9E2M7N5K3H1G0FA',
    );
    expect(html).toContain('By SMS: no address or number is known');
    expect(html).not.toContain('<Adler>');
  });
});

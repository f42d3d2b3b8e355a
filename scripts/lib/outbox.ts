import type { Sent } from '@kith/local-cloud';
import type { CircleClient } from './circle-client.ts';

/** A message as those see it who see to a circle's messages. */
export interface Waiting {
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string | null };
  readonly title: string;
  readonly words: string;
  readonly channel: string;
  readonly notAfter: string;
  readonly problem: string | null;
  readonly phone: string | null;
  readonly helper: { readonly name: string | null } | null;
}

/** What a circle sent to its people since the co-op was started, and what waits in somebody's hands. */
export interface Outbox {
  readonly sent: readonly Sent[];
  readonly letters: readonly Waiting[];
  readonly toTell: readonly Waiting[];
  readonly unreached: readonly Waiting[];
}

const LIST = `(first: 100) { edges { node {
  id person { id name } title words channel notAfter problem phone helper { name } } } }`;
const QUERY = `{ lettersToPost${LIST} messagesToTell${LIST} unreachedMessages${LIST} }`;
const PDF = 'query ($letters: [MessageRef!]!) { printedLetters(letters: $letters) { pdf } }';

type Lists = Record<'lettersToPost' | 'messagesToTell' | 'unreachedMessages', { edges: { node: Waiting }[] }>;

/** The outbox of one circle, as its coordinator sees it. */
export async function outboxOf(
  slug: string,
  all: readonly Sent[],
  { client, coordinator }: { client: CircleClient; coordinator: string },
): Promise<Outbox> {
  const lists = await client.as<Lists>(coordinator, QUERY);
  const nodes = (name: keyof Lists) => lists[name].edges.map(({ node }) => node);
  return {
    sent: all.filter(({ by }) => by === slug || by === `kith-${slug}-connectors-events`),
    letters: nodes('lettersToPost'),
    toTell: nodes('messagesToTell'),
    unreached: nodes('unreachedMessages'),
  };
}

/** A letter as the PDF file its coordinator prints. */
export async function letterOf(
  letter: { readonly messageId: string; readonly personId: string },
  { client, coordinator }: { client: CircleClient; coordinator: string },
): Promise<Buffer> {
  const answer = await client.as<{ printedLetters: { pdf: string } }>(coordinator, PDF, {
    letters: [letter],
  });
  return Buffer.from(answer.printedLetters.pdf, 'base64');
}

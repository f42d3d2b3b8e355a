import type { Vain } from './place.ts';

/** What came of handing something to a mail or text service. */
export type Carried = { readonly taken: true } | ({ readonly taken: false } & Vain);

/** An e-mail on its way. */
export interface Email {
  /** The same at every try: whoever gets it twice knows it by this. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A text message on its way. */
export interface TextMessage {
  readonly to: string;
  readonly text: string;
  /** For how long the network is to try, in seconds. */
  readonly seconds: number;
}

/** Those who carry messages out of the circle. None of them ever throws. */
export interface Carriers {
  readonly email: (email: Email) => Promise<Carried>;
  readonly text: (text: TextMessage) => Promise<Carried>;
  /** The address of a message in the software, behind the sign-in. */
  readonly linkTo: (messageId: string) => Promise<string>;
}

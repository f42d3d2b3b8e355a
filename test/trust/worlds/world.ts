import type { ServiceName } from '@kith/contracts';
import type { Asker, Rehearsal, SchemaValues, ServiceUnderTest } from '@kith/service-kit/testing';

/** Stands in every text that somebody writes in a world; whoever has no business there never reads it. */
export const MARK = 'zinnia';

/** Ids of things by what they are of: `team`, `gap`, `person` … */
export type Ids = Readonly<Record<string, string>>;

/** Someone, and what they are to teams and to the circle. */
export type Caller = readonly [person: string, asker?: Asker];

/** One circle's service in which there is one of everything that ids can name. */
export interface World {
  readonly service: ServiceUnderTest;
  readonly ids: Ids;
  /** People to whom something of it is shown. Between them they see all of it. */
  readonly insiders: readonly Caller[];
  /** The owner of another team of the circle, and that team. */
  readonly neighbour: { readonly caller: Caller; readonly teamId: string };
}

/** What happened in a world before something can be asked, or other things and words to ask with. */
export interface Scene {
  readonly name: string;
  /** Takes a world there; answers the ids that name other things in it. */
  begins?(stage: Rehearsal, world: World): Promise<Ids>;
  /** What inputs say besides, and what ids name in it. */
  readonly says?: SchemaValues;
  readonly kinds?: Readonly<Record<string, string>>;
  /** The questions that are asked in it. Absent: all. */
  readonly asks?: readonly string[];
  /** Whether what is asked is of the governance circle. */
  readonly isOfCircle?: boolean;
}

/** People by what they are to a team, in the words of `test/trust/access/viewers.ts`. */
export type Cast = Readonly<Record<string, string | readonly string[]>>;

/** A service and its worlds. */
export interface Ground {
  readonly service: ServiceName;
  readonly typeDefs: string;
  /** A world of one circle, begun on 23 November 2026. */
  fill(circle: string): Promise<World>;
  /** What an id names where its field's name does not say: `EndHoursInput.id` → `agreed`. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What inputs say where the schema does not tell: by `Type.field`, by name, or by type. */
  readonly says: SchemaValues;
  /** Kinds of things that anyone of the circle may know of, and why. */
  readonly open: Readonly<Record<string, string>>;
  /** What answers a stranger who has the id of something, and why: `Mutation.askToJoin`. */
  readonly knocks: Readonly<Record<string, string>>;
  /** Ids that are shown to anyone by some question, and why: question → kinds. */
  readonly shown: Readonly<Record<string, readonly string[]>>;
  /** Fields whose answers may be empty for everyone in a world, and why. */
  readonly empty: Readonly<Record<string, string>>;
  /** States in which permissions turn that a world as it is filled does not come to. */
  readonly scenes?: readonly Scene[];
  /** Has everyone there can be take their place, where a service goes by what it knows itself; for the access matrix. */
  readonly cast?: (stage: Rehearsal, world: World) => Promise<Cast>;
}

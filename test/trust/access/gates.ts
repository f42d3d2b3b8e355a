import type { Permissions } from '@kith/service-kit';

/**
 * What the rest of a table says while one operation of it is tried: what it does say; yes to everyone; the same but for
 * what would let them in instead of it; or no.
 */
export type Rest = 'AS_IT_IS' | 'OPEN' | 'NOTHING_INSTEAD' | 'SHUT';

/** Operations any one of which is enough for the same thing. */
const eitherOf: readonly (readonly string[])[] = [
  [
    'section.knowAll',
    'section.readAll',
    'section.readAsCircle',
    'section.readAsWriter',
    'section.readForPlan',
    'section.readForBudget',
    'section.readForRequests',
  ],
  ['decisions.see', 'decisions.seeAsked'],
  ['hat.see', 'circle.hat.see'],
  ['hat.arrange', 'circle.hat.arrange'],
  ['hat.enterFor', 'circle.hat.enterFor'],
  ['person.name', 'asker.name'],
  ['package.consent', 'package.draft'],
  ['seeMap', 'seeMapAsProfessional'],
];

/** How the table stands for the time being. */
export interface Standing {
  readonly rest: Rest;
  /** An operation that stands by itself, and whom it lets in. */
  readonly one?: { readonly operation: string; readonly lets: readonly string[] };
}

/** A service's table of permissions that can be turned, and says what was looked up in it. */
export interface Gates {
  /** Does something while the table stands like this; answers what was looked up besides. */
  under<T>(standing: Standing, run: () => Promise<T>): Promise<{ answer: T; lookedUp: ReadonlySet<string> }>;
  /** Whom an operation lets in by the table as it is. */
  relationsOf(operation: string): readonly string[];
  /** The table is what it was. */
  takeDown(): void;
}

export const EVERYONE = ['signed-in'];

/** Puts gates into a table. One at a time. */
export function gatesIn(permissions: Permissions): Gates {
  const table = permissions as Record<string, readonly string[]>;
  const asItIs = new Map(Object.entries(table));
  let standing: Standing = { rest: 'AS_IT_IS' };
  let lookedUp = new Set<string>();

  const letIn = (operation: string, relations: readonly string[]) => {
    if (standing.one?.operation === operation) return standing.one.lets;
    if (standing.rest === 'AS_IT_IS') return relations;
    if (standing.rest === 'SHUT') return [];
    return standing.rest === 'NOTHING_INSTEAD' && isInsteadOf(operation, standing.one?.operation)
      ? []
      : EVERYONE;
  };

  for (const [operation, relations] of asItIs) {
    Object.defineProperty(table, operation, {
      configurable: true,
      enumerable: true,
      get: () => {
        lookedUp.add(operation);
        return letIn(operation, relations);
      },
    });
  }
  return {
    under: async (asked, run) => {
      standing = asked;
      lookedUp = new Set();
      try {
        return { answer: await run(), lookedUp };
      } finally {
        standing = { rest: 'AS_IT_IS' };
      }
    },
    relationsOf: (operation) => asItIs.get(operation) ?? [],
    takeDown: () => {
      for (const [operation, value] of asItIs)
        Object.defineProperty(table, operation, {
          configurable: true,
          enumerable: true,
          writable: true,
          value,
        });
    },
  };
}

function isInsteadOf(operation: string, other: string | undefined): boolean {
  return other !== undefined && eitherOf.some((all) => all.includes(operation) && all.includes(other));
}

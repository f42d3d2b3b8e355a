import type { ServiceUnderTest } from '@kith/service-kit/testing';
import type { Answer } from './team-of.ts';

const PERSON = '{ id name }';
const HAT = `id slug title accountabilities essential seats termWeeks vacantSince retiredAt
  holders { person ${PERSON} from until lastDay checkInDue checkedInOn handOverNotes } selection { id step }`;
const ENTERED = `{ by ${PERSON} how on }`;
const NOMINATION = `{ person ${PERSON} nominee ${PERSON} reason entered ${ENTERED} before { nominee ${PERSON} reason } }`;
const PROPOSAL = `{ nominee ${PERSON} reasons signalled ${PERSON} mySignal { objection } entered { person ${PERSON} entered ${ENTERED} }
  objections { person ${PERSON} argument clearedAt entered ${ENTERED} clearedVia ${ENTERED} resolutions { verb words } } }`;
const SELECTION = `id step hat { ${HAT} } described { title accountabilities termWeeks } facilitator ${PERSON}
  offer { person ${PERSON} windowEnds closesAt asked { person ${PERSON} reachedAt channel by ${PERSON} } entered ${ENTERED} objection { argument } }
  participants ${PERSON} submitted ${PERSON} myNomination ${NOMINATION} nominations ${NOMINATION}
  information { person ${PERSON} words isObjection } proposal ${PROPOSAL} earlierProposals ${PROPOSAL}
  changes { what before after } outcome { granted person ${PERSON} from until reviewOn words }`;

/** What the mutations of hats answer, by their name. */
const answers: Readonly<Record<string, string>> = {
  flagRegulatedActivities: 'id regulatedActivities',
  ...Object.fromEntries(
    ['takeUpHat', 'createHat', 'amendHat', 'retireHat', 'recordCheckIn', 'handOverHat', 'giveBackHat'].map(
      (name) => [name, HAT],
    ),
  ),
};

/** What someone sees of a hat, in a test. */
export interface SeenHat {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly accountabilities: readonly string[];
  readonly vacantSince: string | null;
  readonly holders: readonly {
    readonly person: { readonly id: string };
    readonly until: string;
    readonly from: string;
  }[];
}

/** What a test does with hats, as people of a group would. */
export interface Hats {
  /** Sends a mutation as a person; answers its one field, or the code it was refused with. */
  say(person: string, mutation: string, input: object): Promise<Answer>;
  /** What someone sees of a team's hats. */
  look(
    person: string,
    teamId: string,
  ): Promise<{
    readonly hats: readonly SeenHat[];
    readonly vacancies: readonly string[];
    readonly hatLoad: string | null;
    readonly selections: readonly { readonly id: string; readonly step: string }[];
    readonly past: readonly { readonly id: string; readonly step: string }[];
  }>;
  selection(person: string, id: string): Promise<Answer>;
  /** The hats by which someone is permitted something in a group. */
  permittedBy(person: string, groupId: string): Promise<readonly string[]>;
}

interface Listed<T> {
  readonly edges: readonly { readonly node: T }[];
}

export function hatsOf(service: Pick<ServiceUnderTest, 'ask'>): Hats {
  const ask = async (person: string, query: string, variables: Record<string, unknown>): Promise<Answer> => {
    const circleHats = person === 'vera' ? ['coordinator'] : [];
    const { data, errors } = await service.ask(person, query, variables, { circleHats });
    const first = errors?.[0];
    const code = first && { code: String(first.extensions.code), what: first.message };
    return { ...(Object.values(data ?? {})[0] as Answer), ...code };
  };
  const listed = <T>(list: unknown): T[] => ((list as Listed<T> | null)?.edges ?? []).map(({ node }) => node);

  return {
    say: (person, mutation, input) => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
      const query = `mutation($input: ${type}) { ${mutation}(input: $input) { ${answers[mutation] ?? SELECTION} } }`;
      return ask(person, query, { input });
    },

    look: async (person, id) => {
      const steps = '{ edges { node { id step } } }';
      const group = `hats(first: 100) { edges { node { ${HAT} } } } vacancies { edges { node { slug } } }
        selections ${steps} pastSelections ${steps}`;
      const query =
        id === 'circle'
          ? `{ governance { ${group} } }`
          : `query($id: ID!) { team(id: $id) { ${group} hatLoad } }`;
      const seen = await ask(person, query, { id });
      return {
        hats: listed<SeenHat>(seen.hats),
        vacancies: listed<SeenHat>(seen.vacancies).map(({ slug }) => slug),
        hatLoad: (seen.hatLoad ?? null) as string | null,
        selections: listed(seen.selections),
        past: listed(seen.pastSelections),
      };
    },

    selection: (person, id) => ask(person, `query($id: ID!) { selection(id: $id) { ${SELECTION} } }`, { id }),

    permittedBy: async (person, groupId) => {
      const { data } = await service.ask<{ viewerRelations: { teamId: string; hats: string[] }[] }>(
        person,
        '{ viewerRelations { teamId kind scopes hats } }',
      );
      return data.viewerRelations.find(({ teamId }) => teamId === groupId)?.hats ?? [];
    },
  };
}

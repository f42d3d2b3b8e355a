import { editionIdOf, voteIdOf } from '@kith/contracts';
import { newId } from '@kith/kernel';
import { definition } from '../../../services/national/definition.ts';
import { act, librarian, secretary } from '../../../services/national/testing/asking.ts';
import {
  nationalBench,
  october,
  publish,
  statistician,
} from '../../../services/national/testing/circles-publish.ts';
import type { Ground, World } from './world.ts';

const words = {
  title: 'The surplus',
  words: 'Into training.',
  opensOn: '2026-11-23',
  closesOn: '2026-12-06',
};

async function fill(): Promise<World> {
  const service = await nationalBench.fresh('national');
  await publish(service, 'clapton', { counts: { visits: 23, teams: 8 } });
  await act(service, ['openVote', '{ id }'], words, secretary);
  const appeal = newId('appeal');
  await service.hear(
    'AppealReferred',
    { appealId: appeal, unrelated: 3, sessions: 1 },
    { circle: 'clapton' },
  );
  const text = {
    textId: newId('text'),
    title: 'A map',
    words: 'How to draw it.',
    licence: 'CC-BY-4.0',
    fromCircle: 'clapton',
  };
  const edition = (await act(service, ['publishEdition', '{ id textId }'], text, librarian)) as Record<
    string,
    string
  >;
  return {
    service,
    ids: {
      vote: voteIdOf(words),
      appeal,
      edition: edition.id ?? editionIdOf({ ...text, number: 1 } as never),
      text: text.textId,
      circle: 'clapton',
      month: october.month,
    },
    insiders: [
      ['sam', secretary],
      ['stella', statistician],
      ['libby', librarian],
    ],
    neighbour: {
      teamId: '',
      caller: ['olga', { circle: 'homerton', circleHats: ['secretary', 'statistician', 'librarian'] }],
    },
  };
}

/** The national co-op, with a month, a vote, a case of Care and Counsel and a text. */
export const national: Ground = {
  service: 'national',
  typeDefs: definition.typeDefs,
  fill,
  kinds: {
    'HoldCounselInput.id': 'appeal',
    'ExtendCounselInput.id': 'appeal',
    'EndAppealInput.id': 'appeal',
    'CountVoteInput.id': 'vote',
    fromCircle: 'circle',
    CounselCase: 'appeal',
    LocalCircle: 'circle',
    LibraryEdition: 'edition',
    NationalSnapshot: 'month',
  },
  says: {
    String: 'words',
    Int: 1,
    Date: '2026-12-01',
    month: october.month,
    measure: 'livingWage',
    licence: 'CC-BY-4.0',
  },
  open: {
    circle: 'the directory is everyone’s',
    month: 'frozen months are everyone’s',
    vote: 'a vote is everyone’s business',
    edition: 'the library is everyone’s',
    text: 'the library is everyone’s',
  },
  knocks: {},
  shown: {},
  empty: {},
};

import { cast } from './filled-team.ts';
import type { Values } from './sdl.ts';

/** What is named by an id in inputs: `teamId`, `proposalId` … */
export const namesOfIds = [
  'team',
  'member',
  'proposal',
  'meeting',
  'action',
  'selection',
  'request',
  'observation',
  'notice',
  'coaching',
  'training',
] as const;

const words = 'A line of words';
const day = '2026-11-30';

/** What inputs say, so that they are right in themselves; `ids` by the name of what they are of. */
export function saying(ids: Values): Values {
  const named = Object.fromEntries(Object.entries(ids).map(([name, id]) => [`${name}Id`, id]));
  return {
    personId: cast.daughter,
    ...named,
    ...('id' in ids && { id: ids.id }),
    ownerId: cast.daughter,
    nomineeId: cast.daughter,
    facilitatorId: cast.daughter,
    objectorId: cast.daughter,
    keeperId: cast.daughter,
    workerId: cast.worker,
    observerId: cast.daughter,
    coachId: cast.daughter,
    attended: [],
    Boolean: true,
    String: words,
    Date: day,
    Instant: '2026-12-01T10:00:00Z',
    on: day,
    basedOn: 0,
    Int: 60,
    'CloseMeetingInput.minutes': words,
    'ProposeInput.kind': 'things',
    'DecisionKindInput.key': 'things',
    'SectionInput.text': words,
    'SectionInput.key': 'about_me',
    'ShareSectionInput.section': 'about_me',
    'SpecialistNeedInput.skill': 'catheter-care',
    'RecordTrainingInput.skill': 'catheter-care',
    'RecordTrainingInput.expiresOn': '2027-11-30',
    'AppointAdvocateInput.until': null,
    'RecordVettingInput.clearUntil': null,
    'RecordVettingInput.check': null,
    'RepeatErasureInput.id': 'erasure_01JCZ8Q4T6V9E2M7N5K3H1G0FA',
    'PassNoticeOnInput.personId': cast.starter,
    'ConfirmTrainingInput.personId': cast.worker,
    'ConfirmationInput.on': '2026-11-20',
    'EvidenceInput.ref': 'https://example.org/letter',
    'MoveSelectionOnInput.to': 'NOMINATE',
    'RestTeamInput.state': 'QUIET',
  };
}

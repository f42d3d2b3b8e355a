import { documentKinds } from '@kith/contracts';
import { asked, fieldsOf, type Values } from './sdl.ts';

const reason = { code: 'LEGAL_DUTY', words: 'Because it must be so.' };
const months = { from: '2026-01', to: '2026-02' };

/** What arguments of queries say; what is known by an id is asked for by it. */
export function said(teamId: string, id: string, more: Values = {}): Values {
  return { id, first: 100, ...months, teamId, kind: 'PROFILE', reason, ...more };
}

/** Every field of a team, each as a question of its own so that one refused takes no other with it. */
export function allOfTeam(teamId: string): string {
  const questions = fieldsOf('Team').flatMap((field) =>
    variants(field.name).map((more) => asked(field, said(teamId, '', more))),
  );
  return `{ ${questions.map((one, at) => `q${at}: team(id: "${teamId}") { ${one} }`).join('\n')} }`;
}

/** What a field is asked for besides: each document, requests open and past. */
function variants(field: string): Values[] {
  if (field === 'document') return documentKinds.map((kind) => ({ kind }));
  return field === 'requests' ? [{ state: 'OPEN' }, { state: 'PAST' }] : [{}];
}

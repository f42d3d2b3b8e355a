import { useState } from 'react';
import { inviteMember, type MemberKind, type Scope, teamMembers } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { newId } from '../../../app/new-id.ts';
import type { Params } from '../../../app/router/match.ts';
import { addDays, isDay, today } from '../../../app/time/days.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Checkboxes, TextField } from '../../../kit/fields.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { isOwnerSide, OurTeamPage } from '../our-team-page.tsx';
import { members } from '../words/index.ts';
import { joiningKinds } from './joining-kinds.ts';

const scopes: readonly Scope[] = ['PLAN', 'BUDGET', 'REQUESTS'];

/** Inviting someone: whom, as what, and for a professional within which bounds. */
export function Invite({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(members);
  const answer = useAnswer(teamMembers, { id: team });
  const [done, setDone] = useState(0);
  return (
    <OurTeamPage
      team={team}
      name={answer.state === 'ready' ? answer.data.team?.name : undefined}
      title={words.inviteTitle}
      done={done > 0 ? words.invited : undefined}
      back={{ page: 'members', text: words.membersTitle }}
    >
      <Answered answer={answer}>
        {({ team: found }) =>
          isOwnerSide(found?.myMembership) ? (
            <>
              <p>{words.inviteLead}</p>
              <InviteForm key={done} team={team} onDone={() => setDone(done + 1)} />
            </>
          ) : (
            <p>{words.onlyOwner}</p>
          )
        }
      </Answered>
    </OurTeamPage>
  );
}

function InviteForm({ team, onDone }: { readonly team: string; onDone(): void }) {
  const words = useWords(members);
  const [id] = useState(() => newId('member'));
  const [personId, setPersonId] = useState('');
  const [kind, setKind] = useState<MemberKind>();
  const [sees, setSees] = useState<Scope[]>([]);
  const [until, setUntil] = useState(() => addDays(today(), 364));
  const bounded = kind === 'PROFESSIONAL';
  const isWithinYear = isDay(until) && until > today() && until <= addDays(today(), 365);
  return (
    <ChangeForm
      operation={inviteMember}
      input={{
        ...{ id, teamId: team, personId, kind: kind ?? 'FAMILY_FRIEND' },
        ...(bounded && { scopes: sees, endsAt: `${until}T00:00:00Z` }),
      }}
      faults={[
        personId === '' && { field: 'person', text: words.codeMissing },
        !kind && { field: 'kind', text: words.asWhatMissing },
        bounded && sees.length === 0 && { field: 'scopes', text: words.scopesMissing },
        bounded && !isWithinYear && { field: 'until', text: words.untilMissing },
      ]}
      submit={words.sendInvitation}
      onDone={onDone}
    >
      {(fault) => (
        <>
          <TextField
            id="person"
            label={words.theirCode}
            hint={words.theirCodeHint}
            error={fault('person')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            width={28}
            value={personId}
            onChange={({ target }) => setPersonId(target.value.trim())}
          />
          <Radios
            id="kind"
            legend={words.asWhat}
            error={fault('kind')}
            value={kind}
            onChange={setKind}
            choices={[...joiningKinds, 'PROFESSIONAL' as const].map((value) => ({
              value,
              text: words[`kind${value}`],
            }))}
          />
          {bounded && (
            <>
              <Checkboxes
                id="scopes"
                legend={words.mayThey}
                error={fault('scopes')}
                values={sees}
                onChange={setSees}
                choices={scopes.map((value) => ({ value, text: words[`scope${value}`] }))}
              />
              <TextField
                id="until"
                type="date"
                label={words.untilWhen}
                hint={words.untilHint}
                error={fault('until')}
                value={until}
                onChange={({ target }) => setUntil(target.value)}
              />
            </>
          )}
        </>
      )}
    </ChangeForm>
  );
}

import { teamProfile } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import type { Params } from '../../../app/router/match.ts';
import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { TeamPage } from '../team-page.tsx';
import { owner } from '../words/index.ts';
import type { TeamsProfile } from './data.ts';
import { LargePrint } from './large-print.tsx';
import { Section } from './section.tsx';

/** What is written about the person supported, part by part, each with its consent. */
export function Profile({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(owner);
  const answer = useAnswer(teamProfile, { id: team });
  return (
    <TeamPage title={words.profileTitle}>
      <Answered answer={answer}>
        {({ team: found }) => (found?.profile ? <Written team={found} /> : <p>{words.noProfile}</p>)}
      </Answered>
    </TeamPage>
  );
}

function Written({ team }: { readonly team: TeamsProfile }) {
  const words = useWords(owner);
  const figures = useFigures();
  const { profile, myMembership } = team;
  if (!profile) return null;
  const { enteredBy, at } = profile.entry;
  const own = myMembership?.kind === 'OWNER';
  return (
    <>
      <p>{own ? words.profileLead : words.profileOther}</p>
      <p className="hint">{words.writtenBy(enteredBy.name ?? words.someone, figures.date(dayOf(at)))}</p>
      {(profile.sections ?? []).map((section) => (
        <Section key={section.key} section={section} team={team.id} />
      ))}
      <Actions>
        <PrintButton />
        <LargePrint team={team.id} />
      </Actions>
      {!own && <p className="hint">{words.printNoted}</p>}
    </>
  );
}

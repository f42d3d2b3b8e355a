import { useState } from 'react';
import { claimHours, hoursICouldTake } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useChange } from '../../../app/graphql/use-change.ts';
import { newId } from '../../../app/new-id.ts';
import type { Params } from '../../../app/router/match.ts';
import { useCircleName, useHere } from '../../../app/shell/here.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Button, LinkButton } from '../../../kit/button.tsx';
import { Checkboxes } from '../../../kit/fields.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { worker } from '../words/index.ts';
import { useWorkPath, WorkPage } from '../work-page.tsx';
import type { OpenHours } from './data.ts';
import { HoursCard } from './hours-card.tsx';

/** A worker's yes to hours: what happens then is said before it is given. */
export function ClaimHours({ params: { offer = '' } }: { readonly params: Params }) {
  const words = useWords(worker);
  const at = useWorkPath();
  const answer = useAnswer(hoursICouldTake, { first: 50 });
  const [claimed, setClaimed] = useState(false);
  const hours =
    answer.state === 'ready'
      ? answer.data.openHours.edges.map(({ node }) => node).find(({ id }) => id === offer)
      : undefined;
  return (
    <WorkPage
      title={words.claimTitle}
      back={{ page: 'hours', text: words.hoursTitle }}
      done={claimed ? words.claimed : undefined}
    >
      {claimed ? (
        <LinkButton href={at('claims')}>{words.seeClaims}</LinkButton>
      ) : (
        <Answered answer={answer}>
          {() =>
            hours ? (
              <Saying hours={hours} onClaimed={() => setClaimed(true)} />
            ) : (
              <>
                <h2>{words.goneTitle}</h2>
                <p>{words.gone}</p>
              </>
            )
          }
        </Answered>
      )}
    </WorkPage>
  );
}

function Saying({ hours, onClaimed }: { readonly hours: OpenHours; onClaimed(): void }) {
  const words = useWords(worker);
  const figures = useFigures();
  const circleName = useCircleName();
  const at = useWorkPath();
  const { circle } = useHere();
  const { send, busy, problem } = useChange(claimHours);
  // Made once: a yes that is sent again is the same yes.
  const [id] = useState(() => newId('claim'));
  const [agreed, setAgreed] = useState<'rest'[]>([]);
  const nextDoor = hours.hostCircle !== circle.slug;
  const sayYes = async () => {
    const rest = agreed.length > 0 && { agreeToShortRest: true };
    if (await send({ id, offerId: hours.id, ...rest })) onClaimed();
  };
  return (
    <>
      <ProblemSummary problem={problem} />
      {problem?.code === 'PASSPORT_NEEDED' && (
        <p>
          {words.noPassport} <LinkButton href={at('passport')}>{words.toPassport}</LinkButton>
        </p>
      )}
      <p>{nextDoor ? words.claimNextDoor(circleName(hours.hostCircle)) : words.claimHere}</p>
      {hours.restLacking !== null && (
        <Checkboxes
          legend={words.restLacking(figures.duration(hours.restLacking))}
          values={agreed}
          onChange={setAgreed}
          choices={[{ value: 'rest', text: words.agreeRest }]}
        />
      )}
      <HoursCard hours={hours}>
        <Button busy={busy} onClick={sayYes}>
          {words.yesClaim}
        </Button>
      </HoursCard>
    </>
  );
}

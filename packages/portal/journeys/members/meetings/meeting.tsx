import { useState } from 'react';
import { cancelMeeting, meeting as meetingAsked } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import type { Params } from '../../../app/router/match.ts';
import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { deciding } from '../deciding/words/index.ts';
import { isOwnerSide, OurTeamPage } from '../our-team-page.tsx';
import { members } from '../words/index.ts';
import { Agenda } from './agenda.tsx';
import { AgreedBefore } from './agreed-before.tsx';
import { CloseMeeting } from './close.tsx';
import { Held } from './held.tsx';
import { WhoComes } from './who-comes.tsx';

/** One meeting: who comes, what there is to talk about, and its minutes once it is over (T23). */
export function MeetingPage({ params: { team = '', meeting = '' } }: { readonly params: Params }) {
  const words = useWords(deciding);
  const own = useWords(members);
  const figures = useFigures();
  const answer = useAnswer(meetingAsked, { id: meeting, team });
  const [done, setDone] = useState<string>();
  const found = answer.state === 'ready' ? answer.data : undefined;
  const changed = async (what: string) => {
    await answer.again();
    setDone(what);
  };
  const title = found?.meeting
    ? words.meetingTitle(figures.date(dayOf(found.meeting.startsAt)))
    : words.meeting;
  return (
    <OurTeamPage
      team={team}
      name={found?.team?.name}
      title={title}
      done={done}
      back={{ page: 'meetings', text: words.meetingsTitle }}
    >
      <Answered answer={answer}>
        {({ meeting: seen, team: its }) => {
          if (!seen || !its) return <p>{own.notYours}</p>;
          const isOpen = seen.state === 'OPEN';
          const hasBegun = Date.parse(seen.startsAt) <= Date.now();
          const mayClose = isOwnerSide(its.myMembership);
          return (
            <>
              <WhoComes meeting={seen} onDone={changed} />
              <Agenda meeting={seen} onDone={changed} />
              <AgreedBefore meeting={seen} />
              {seen.state === 'CLOSED' && <Held meeting={seen} />}
              {isOpen && hasBegun && mayClose && <CloseMeeting meeting={seen} team={its} onDone={changed} />}
              <Actions>
                {isOpen && !hasBegun && (
                  <ChangeButton
                    kind="quiet"
                    operation={cancelMeeting}
                    input={{ meetingId: seen.id }}
                    asks={{ question: words.sureCallOff, yes: words.yesCallOff }}
                    onDone={() => changed(words.calledOff)}
                  >
                    {words.callOff}
                  </ChangeButton>
                )}
                <PrintButton />
              </Actions>
            </>
          );
        }}
      </Answered>
    </OurTeamPage>
  );
}

import { useState } from 'react';
import { teamHats } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import type { Params } from '../../../app/router/match.ts';
import { useHere } from '../../../app/shell/here.ts';
import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { isOwnerSide, OurTeamPage, useName, useTeamPath } from '../our-team-page.tsx';
import { members } from '../words/index.ts';
import { slugOf, type TeamHat } from './data.ts';
import { FindSomeone } from './find-someone.tsx';
import { HatTag } from './hat-card.tsx';
import { Holding } from './holding.tsx';

/** One hat: what whoever holds it does, who that is, and what can be done about it. */
export function HatPage({ params: { team = '', hat = '' } }: { readonly params: Params }) {
  const words = useWords(members);
  const { signedIn } = useHere();
  const at = useTeamPath(team);
  const answer = useAnswer(teamHats, { id: team });
  const [done, setDone] = useState<string>();
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  const shown = found?.hats?.edges.find(({ node }) => slugOf(node) === hat)?.node;
  const changed = (what: string) => {
    setDone(what);
    answer.again();
  };
  return (
    <OurTeamPage
      team={team}
      name={found?.name}
      title={shown?.title ?? words.hatsTitle}
      done={done}
      back={{ page: 'hats', text: words.hatsTitle }}
    >
      <Answered answer={answer}>
        {() => {
          if (!shown) return <p>{words.noHats}</p>;
          const own = shown.holders.find(({ person }) => person.id === signedIn.person);
          const endsSoon = shown.holders.length === 0 || shown.holders.some(isLeaving);
          return (
            <>
              <Described hat={shown} />
              {shown.selection && (
                <LinkButton href={at(`selections/${shown.selection.id}`)}>{words.seeSelection}</LinkButton>
              )}
              {(own || isOwnerSide(found?.myMembership)) && (
                <Holding hat={shown} own={own !== undefined} onChanged={changed} />
              )}
              {!shown.selection && endsSoon && <FindSomeone hat={shown} team={team} />}
              <Actions>
                <PrintButton />
              </Actions>
            </>
          );
        }}
      </Answered>
    </OurTeamPage>
  );
}

/** So long before a term ends, the next holder may be chosen. */
const EIGHT_WEEKS = 56 * 24 * 3600_000;

/** Whether someone may be chosen for what another still holds: they hand over, or their term ends soon. */
function isLeaving({ handOverNotes, lastDay }: TeamHat['holders'][number]): boolean {
  return handOverNotes !== null || Date.parse(lastDay) < Date.now() + EIGHT_WEEKS;
}

function Described({ hat }: { readonly hat: TeamHat }) {
  const words = useWords(members);
  const figures = useFigures();
  const foreign = useForeign();
  const nameOf = useName();
  const { purpose, accountabilities, holders, termWeeks, vacantSince, essential } = hat;
  const [holder] = holders;
  return (
    <>
      <p>
        <HatTag hat={hat} />
      </p>
      <SummaryList
        rows={[
          [
            words.purpose,
            <span key="purpose" {...foreign}>
              {purpose}
            </span>,
          ],
          [
            words.does,
            <ul key="does" className="within" {...foreign}>
              {accountabilities.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>,
          ],
          [words.term, words.weeks(termWeeks)],
          holders.length > 0 && [
            words.heldBy,
            holders
              .map(({ person, lastDay }) => words.heldUntil(nameOf(person), figures.date(lastDay)))
              .join('; '),
          ],
          !!vacantSince && [
            words.freeSince,
            [figures.date(dayOf(vacantSince)), essential && words.essential].filter(Boolean).join('. '),
          ],
          !!holder && [words.checkInDue, figures.date(holder.checkInDue)],
          !!holder?.checkedInOn && [words.checkedIn, figures.date(holder.checkedInOn)],
          !!holder?.handOverNotes && [words.notesForNext, holder.handOverNotes],
        ]}
      />
    </>
  );
}

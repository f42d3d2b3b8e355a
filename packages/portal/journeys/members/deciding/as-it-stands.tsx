import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { SummaryList } from '../../../kit/lists.tsx';
import { useName } from '../our-team-page.tsx';
import type { ProposalSeen } from './data.ts';
import { StateTag } from './proposal-card.tsx';
import { deciding } from './words/index.ts';

/** What a proposal says, and how it stands: who has answered, and, once all have, what each said. */
export function AsItStands({ proposal }: { readonly proposal: ProposalSeen }) {
  const words = useWords(deciding);
  const figures = useFigures();
  const nameOf = useName();
  const { state, what, by, at, spend, reviewOn, decidedBy, beyond, endedAt, waitingFor, signals, earlier } =
    proposal;
  const said = (objects: boolean | null) => {
    if (objects === null) return '';
    return objects ? words.saidNo : words.saidYes;
  };
  return (
    <>
      <p>
        <StateTag state={state} />
      </p>
      <p className="said">{what}</p>
      <SummaryList
        rows={[
          [words.proposedBy, by ? nameOf(by) : words.itself],
          [words.since, figures.date(dayOf(at))],
          !!spend && [words.spends, figures.money(spend.pence)],
          [words.reviewOn, figures.date(reviewOn)],
          decidedBy === 'CIRCLE' && [words.byCircle, beyond ? words[`beyond${beyond}`] : ''],
          !!endedAt && [words.endedOn, figures.date(dayOf(endedAt))],
          waitingFor.length > 0 && [words.awaits, waitingFor.map(nameOf).join(', ')],
          signals.length > 0 && [
            words.answered,
            <ul key="signals" className="within">
              {signals.map(({ person, objects }) => (
                <li key={person.id}>{[nameOf(person), said(objects)].filter(Boolean).join(': ')}</li>
              ))}
            </ul>,
          ],
          earlier.length > 0 && [words.earlier, earlier.map(({ what: before }) => before).join(' / ')],
        ]}
      />
      {waitingFor.length > 0 && <p className="sealed">{words.sealedUntil}</p>}
    </>
  );
}

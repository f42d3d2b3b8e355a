import { useForeign, useWords } from '../../../app/words/use-words.ts';
import { SummaryList } from '../../../kit/lists.tsx';
import { useName } from '../our-team-page.tsx';
import type { SelectionSeen } from './data.ts';
import { Nominations } from './nominations.tsx';
import { choosing } from './words/index.ts';

/** All that was said in a selection so far, and the hat it is about. */
export function Background({ selection }: { readonly selection: SelectionSeen }) {
  const words = useWords(choosing);
  const foreign = useForeign();
  const nameOf = useName();
  const { described, facilitator, changes, earlierProposals, information } = selection;
  return (
    <>
      <Nominations selection={selection} />
      {information.length > 0 && (
        <section>
          <h2>{words.notes}</h2>
          <SummaryList
            rows={information.map(({ person, words: text, at, isObjection }) => ({
              key: at + text,
              name: isObjection ? `${nameOf(person)}: ${words.ofObjection}` : nameOf(person),
              value: text,
            }))}
          />
        </section>
      )}
      {changes.length > 0 && (
        <section>
          <h2>{words.changes}</h2>
          <SummaryList
            rows={changes.map(({ what, before, after, at }) => ({
              key: at + what,
              name: words[`change${what}`],
              value: words.fromTo(before, after),
            }))}
          />
        </section>
      )}
      <section>
        <h2>{words.hatIs}</h2>
        <SummaryList
          rows={[
            [
              words.whatFor,
              <span key="for" {...foreign}>
                {described.purpose}
              </span>,
            ],
            [
              words.holderDoes,
              <ul key="does" className="within" {...foreign}>
                {described.accountabilities.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>,
            ],
            [words.term, words.weeks(described.termWeeks)],
            !!facilitator && [words.ledBy, nameOf(facilitator)],
            earlierProposals.length > 0 && [
              words.earlier,
              earlierProposals.map(({ nominee }) => nameOf(nominee)).join(', '),
            ],
          ]}
        />
      </section>
    </>
  );
}

import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Card } from '../../../kit/lists.tsx';
import { useName } from '../our-team-page.tsx';
import type { SelectionSeen } from './data.ts';
import { choosing } from './words/index.ts';

/** What everyone said, once all of it is shown: in the order of the people asked, and nothing is counted. */
export function Nominations({
  selection: { nominations, participants },
}: {
  readonly selection: SelectionSeen;
}) {
  const words = useWords(choosing);
  const figures = useFigures();
  const nameOf = useName();
  if (!nominations) return null;
  const silent = participants.filter(({ id }) => !nominations.some(({ person }) => person.id === id));
  return (
    <section>
      <h2>{words.shown}</h2>
      {nominations.map(({ person, nominee, reason, before, entered }) => (
        <Card key={person.id} title={nameOf(person)}>
          <p>
            <strong>{nominee ? words.fits(nameOf(nominee)) : words.passes}</strong>
          </p>
          {reason && <p>{reason}</p>}
          {before && (
            <p className="hint">{words.before(before.nominee ? nameOf(before.nominee) : words.passes)}</p>
          )}
          {entered && (
            <p className="hint">
              {words.heardBy(nameOf(entered.by), words[`how${entered.how}`], figures.date(entered.on))}
            </p>
          )}
        </Card>
      ))}
      {silent.map((person) => (
        <Card key={person.id} title={nameOf(person)}>
          <p>{words.noAnswer}</p>
        </Card>
      ))}
    </section>
  );
}

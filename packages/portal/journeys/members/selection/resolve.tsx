import { clearObjection, resolveObjection } from '../../../app/graphql/generated.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { ObjectionCard } from '../objection-card.tsx';
import type { StepProps } from './data.ts';
import { Proposed } from './proposed.tsx';
import { ResolveForm } from './resolve-form.tsx';
import { choosing } from './words/index.ts';

/** Objections, the nominee's first: whoever leads does something about each, its objector says whether it is met (T10). */
export function Resolve({ selection, leads, onDone }: StepProps) {
  const words = useWords(choosing);
  const { signedIn } = useHere();
  const { id, proposal, described } = selection;
  if (!proposal) return null;
  return (
    <>
      <Proposed proposal={proposal} />
      <h2>{words.objections}</h2>
      {proposal.objections?.map((objection) => {
        const { person, resolutions, clearedAt, raisedAt } = objection;
        const isMine = person.id === signedIn.person;
        return (
          <ObjectionCard key={person.id + raisedAt} objection={objection}>
            {clearedAt === null && isMine && (
              <Actions>
                {resolutions.length > 0 && (
                  <ChangeButton
                    operation={clearObjection}
                    input={{ selectionId: id }}
                    onDone={() => onDone(words.cleared)}
                  >
                    {words.clear}
                  </ChangeButton>
                )}
                <ChangeButton
                  kind="quiet"
                  operation={resolveObjection}
                  input={{
                    ...{ selectionId: id, objectorId: person.id },
                    ...{ verb: 'WITHDRAW', words: words.doneByWITHDRAW },
                  }}
                  onDone={() => onDone(words.withdrawn)}
                >
                  {words.withdraw}
                </ChangeButton>
              </Actions>
            )}
            {clearedAt === null && leads && (
              <ResolveForm
                key={resolutions.length}
                selectionId={id}
                objector={person.id}
                described={described}
                onDone={onDone}
              />
            )}
          </ObjectionCard>
        );
      })}
    </>
  );
}

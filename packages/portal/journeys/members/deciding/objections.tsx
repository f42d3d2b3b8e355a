import { clearProposalObjection, resolveProposalObjection } from '../../../app/graphql/generated.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { ObjectionCard } from '../objection-card.tsx';
import type { ProposalSeen } from './data.ts';
import { ResolveForm } from './resolve-form.tsx';
import { deciding } from './words/index.ts';

interface ProposalObjectionsProps {
  readonly proposal: ProposalSeen;
  readonly isOpen: boolean;
  /** Hears what was done, in words. */
  onDone(what: string): void;
}

/** Objections to a proposal: anyone asked may do something about each, its objector says whether it is met (T10). */
export function ProposalObjections({ proposal, isOpen, onDone }: ProposalObjectionsProps) {
  const words = useWords(deciding);
  const { signedIn } = useHere();
  const { id: proposalId, objections } = proposal;
  if (objections.length === 0) return null;
  return (
    <section>
      <h2>{words.objections}</h2>
      {objections.map((objection) => {
        const { person, resolutions, raisedAt, clearedAt } = objection;
        const waits = isOpen && clearedAt === null;
        return (
          <ObjectionCard key={person.id + raisedAt} objection={objection}>
            {waits && person.id === signedIn.person && (
              <Actions>
                {resolutions.length > 0 && (
                  <ChangeButton
                    operation={clearProposalObjection}
                    input={{ proposalId }}
                    onDone={() => onDone(words.cleared)}
                  >
                    {words.clear}
                  </ChangeButton>
                )}
                <ChangeButton
                  kind="quiet"
                  operation={resolveProposalObjection}
                  input={{
                    ...{ proposalId, objectorId: person.id, verb: 'WITHDRAW' },
                    words: words.withdrawnWords,
                  }}
                  onDone={() => onDone(words.withdrew)}
                >
                  {words.withdrawObjection}
                </ChangeButton>
              </Actions>
            )}
            {waits && (
              <ResolveForm
                key={resolutions.length}
                proposal={proposal}
                objector={person.id}
                onDone={onDone}
              />
            )}
          </ObjectionCard>
        );
      })}
    </section>
  );
}

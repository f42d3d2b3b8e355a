import { useState } from 'react';
import { proposal as proposalAsked, withdrawProposal } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import type { Params } from '../../../app/router/match.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { isOwnerSide, OurTeamPage } from '../our-team-page.tsx';
import { members } from '../words/index.ts';
import { AsItStands } from './as-it-stands.tsx';
import { ProposalObjections } from './objections.tsx';
import { SignalForm } from './signal-form.tsx';
import { deciding } from './words/index.ts';

/** One proposal: what it says, how it stands, and what the reader says of it. */
export function ProposalPage({ params: { team = '', proposal = '' } }: { readonly params: Params }) {
  const words = useWords(deciding);
  const own = useWords(members);
  const { signedIn } = useHere();
  const answer = useAnswer(proposalAsked, { id: proposal, team });
  const [done, setDone] = useState<string>();
  const found = answer.state === 'ready' ? answer.data : undefined;
  const changed = async (what: string) => {
    await answer.again();
    setDone(what);
  };
  return (
    <OurTeamPage
      team={team}
      name={found?.team?.name}
      title={found?.proposal?.title ?? words.decisionsTitle}
      done={done}
      back={{ page: 'decisions', text: words.decisionsTitle }}
    >
      <Answered answer={answer}>
        {({ proposal: seen, team: its }) => {
          if (!seen) return <p>{own.notYours}</p>;
          const asOwner = isOwnerSide(its?.myMembership);
          const isOpen = seen.state === 'OPEN' || seen.state === 'OBJECTED';
          return (
            <>
              <AsItStands proposal={seen} />
              {isOpen && <SignalForm proposal={seen} mayEnter={asOwner} onDone={changed} />}
              <ProposalObjections proposal={seen} isOpen={isOpen} onDone={changed} />
              <Actions>
                {isOpen && (asOwner || seen.by?.id === signedIn.person) && (
                  <ChangeButton
                    kind="quiet"
                    operation={withdrawProposal}
                    input={{ proposalId: seen.id }}
                    asks={{ question: words.sureTakeBack, yes: words.yesTakeBack }}
                    onDone={() => changed(words.tookBack)}
                  >
                    {words.takeBack}
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

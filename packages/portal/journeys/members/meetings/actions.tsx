import { useState } from 'react';
import { teamActions } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Views } from '../../../kit/turner.tsx';
import { deciding } from '../deciding/words/index.ts';
import { isOwnerSide, OurTeamPage } from '../our-team-page.tsx';
import { members } from '../words/index.ts';
import { ActionCard } from './action-card.tsx';
import { AddAction } from './add-action.tsx';

/** Who does what in a team, by when, and what is done (T23). */
export function TeamActions({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(deciding);
  const own = useWords(members);
  const { signedIn } = useHere();
  const query = useQuery();
  const whose = query.get('whose') ?? '';
  const after = query.get('after');
  const answer = useAnswer(teamActions, { id: team, ...(after && { after }) });
  const [done, setDone] = useState<string>();
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  const changed = async (what: string) => {
    await answer.again();
    setDone(what);
  };
  return (
    <OurTeamPage team={team} name={found?.name} title={words.actionsTitle} done={done}>
      <p>{words.actionsLead}</p>
      <Views
        label={words.whose}
        query="whose"
        chosen={whose}
        views={[
          { value: '', text: words.all },
          { value: 'mine', text: words.ofMine },
        ]}
      />
      <Answered answer={answer}>
        {() => {
          if (!found?.actions) return <p>{own.notYours}</p>;
          const all = found.actions.edges.map(({ node }) => node);
          const shown = all.filter(({ person }) => whose === '' || person.id === signedIn.person);
          const asOwner = isOwnerSide(found.myMembership);
          return (
            <>
              {shown.length === 0 && <p>{all.length === 0 ? words.noActions : words.noActionsOfMine}</p>}
              {shown.map((action) => (
                <ActionCard key={action.id} action={action} asOwner={asOwner} onDone={changed} />
              ))}
              <More pageInfo={found.actions.pageInfo} />
              <AddAction key={all.length} team={found} onDone={() => changed(words.added)} />
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

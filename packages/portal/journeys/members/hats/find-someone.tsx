import { useState } from 'react';
import { offerToHold, openSelection } from '../../../app/graphql/generated.ts';
import { newId } from '../../../app/new-id.ts';
import { goTo } from '../../../app/router/address.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { useTeamPath } from '../our-team-page.tsx';
import { members } from '../words/index.ts';
import type { TeamHat } from './data.ts';

/** The two ways to find someone for a hat: an offer that nobody objects to, or choosing together. */
export function FindSomeone({ hat, team }: { readonly hat: TeamHat; readonly team: string }) {
  const words = useWords(members);
  const at = useTeamPath(team);
  const [id] = useState(() => newId('selection'));
  const goThere = () => goTo(at(`selections/${id}`));
  const input = { id, hatId: hat.id };
  return (
    <section>
      <h2>{words.findSomeone}</h2>
      <p>{words.chooseHint}</p>
      <ChangeButton operation={openSelection} input={input} onDone={goThere}>
        {words.chooseTogether}
      </ChangeButton>
      <p className="apart">{words.offerHint}</p>
      <ChangeButton kind="quiet" operation={offerToHold} input={input} onDone={goThere}>
        {words.offerIt}
      </ChangeButton>
    </section>
  );
}

import { useState } from 'react';
import { selection as selectionAsked } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import type { Params } from '../../../app/router/match.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { OurTeamPage } from '../our-team-page.tsx';
import { members } from '../words/index.ts';
import { Background } from './background.tsx';
import type { SelectionSeen } from './data.ts';
import { Progress } from './progress.tsx';
import { Step } from './step.tsx';
import { choosing } from './words/index.ts';

/** Choosing somebody for a hat, step by step: what there is to do now, and all that was said (T8-T10). */
export function SelectionPage({ params: { team = '', selection = '' } }: { readonly params: Params }) {
  const words = useWords(choosing);
  const own = useWords(members);
  const answer = useAnswer(selectionAsked, { id: selection });
  const [done, setDone] = useState<string>();
  const found = answer.state === 'ready' ? answer.data.selection : undefined;
  const changed = async (what: string) => {
    await answer.again();
    setDone(what);
  };
  return (
    <OurTeamPage
      team={team}
      name={found ? nameOfGroup(found) : undefined}
      title={words.title(found?.described.title ?? words.unknown)}
      done={done}
      back={{ page: 'hats', text: own.hatsTitle }}
    >
      <Answered answer={answer}>
        {({ selection: seen }) =>
          seen ? <Whole selection={seen} onDone={changed} /> : <p>{own.notYours}</p>
        }
      </Answered>
    </OurTeamPage>
  );
}

interface WholeProps {
  readonly selection: SelectionSeen;
  onDone(what: string): void;
}

function Whole({ selection, onDone }: WholeProps) {
  const { signedIn } = useHere();
  const me = signedIn.person;
  return (
    <>
      <Progress step={selection.step} />
      <Step
        key={selection.step}
        selection={selection}
        leads={selection.facilitator?.id === me}
        takesPart={selection.participants.some(({ id }) => id === me)}
        onDone={onDone}
      />
      <Background selection={selection} />
      <Actions>
        <PrintButton />
      </Actions>
    </>
  );
}

function nameOfGroup({ hat: { group } }: SelectionSeen): string {
  return group.name;
}

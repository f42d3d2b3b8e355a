import { useState } from 'react';
import { acknowledgePackageRequest, packageRequest } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import type { Params } from '../../../app/router/match.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { Page } from '../../../kit/page.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { nameOf } from '../people/data.ts';
import { usePeoplePath } from '../people-page.tsx';
import { professional } from '../words/index.ts';
import { Answer } from './answer.tsx';
import { Ask } from './ask.tsx';
import { Asked, type SeenRequest } from './asked.tsx';
import { Decide } from './decide.tsx';
import { Questions } from './questions.tsx';

/**
 * One request for a change of the package of care (T16): what is asked, and for a professional approving, declining or
 * asking; for the team answering what was asked.
 */
export function RequestPage({ params: { team = '', request = '' } }: { readonly params: Params }) {
  const words = useWords(professional);
  const { circle } = useHere();
  const at = usePeoplePath();
  const answer = useAnswer(packageRequest, { id: request });
  const [done, setDone] = useState<string>();
  const found = answer.state === 'ready' ? answer.data.packageRequest : undefined;
  const back =
    found && isOfProfessional(found)
      ? { href: at(team), text: nameOf(found.team) }
      : { href: `/${circle.slug}`, text: words.home };
  const changed = async (what: string) => {
    await answer.again();
    setDone(what);
  };
  return (
    <Page
      title={found ? words[`kind${found.kind}`] : words.requests}
      of={found ? words.isFor(nameOf(found.team)) : undefined}
      back={back}
    >
      {done && (
        <Notice kind="good">
          <p>{done}</p>
        </Notice>
      )}
      <Answered answer={answer}>
        {({ packageRequest: seen }) => {
          if (!seen) return <p>{words.noRequests}</p>;
          return (
            <>
              <Asked request={seen} />
              <Questions questions={seen.questions} />
              <Next request={seen} onDone={changed} />
              <Actions>
                <PrintButton />
              </Actions>
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

function isOfProfessional({ team }: SeenRequest): boolean {
  return team.myMembership?.kind === 'PROFESSIONAL';
}

interface NextProps {
  readonly request: SeenRequest;
  onDone(what: string): void;
}

/** What the reader can do about it now. */
function Next({ request, onDone }: NextProps) {
  const words = useWords(professional);
  const { id, state, questions } = request;
  const waits = questions.some(({ answer }) => answer === null);
  if (state !== 'SUBMITTED' && state !== 'ACKNOWLEDGED') return null;
  if (!isOfProfessional(request)) {
    return waits ? <Answer requestId={id} onDone={() => onDone(words.answered)} /> : null;
  }
  return (
    <>
      {state === 'SUBMITTED' && (
        <>
          <p>{words.haveItHint}</p>
          <Actions>
            <ChangeButton
              kind="quiet"
              operation={acknowledgePackageRequest}
              input={{ requestId: id }}
              onDone={() => onDone(words.acknowledged)}
            >
              {words.haveIt}
            </ChangeButton>
          </Actions>
        </>
      )}
      {!waits && <Ask key={questions.length} requestId={id} onDone={() => onDone(words.asked)} />}
      <Decide requestId={id} onDone={() => onDone(words.decided)} />
    </>
  );
}

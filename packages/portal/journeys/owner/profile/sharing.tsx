import { type FormEvent, useState } from 'react';
import { type Audience, shareSection, teamProfile } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useChange } from '../../../app/graphql/use-change.ts';
import type { Params } from '../../../app/router/match.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Button } from '../../../kit/button.tsx';
import { Checkboxes } from '../../../kit/fields.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { Page } from '../../../kit/page.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { OwnersOnly } from '../team-page.tsx';
import { owner } from '../words/index.ts';

const audiences: readonly Audience[] = [
  'CIRCLE_OF_SUPPORT',
  'WRITERS',
  'PROFESSIONALS_PLAN',
  'PROFESSIONALS_BUDGET',
  'PROFESSIONALS_REQUESTS',
];

/** Who may read one part of the profile: the owner's to say, at any time. */
export function Sharing({ params: { team = '', section = '' } }: { readonly params: Params }) {
  const words = useWords(owner);
  const { circle } = useHere();
  const answer = useAnswer(teamProfile, { id: team });
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  const part = found?.profile?.sections?.find(({ key }) => key === section);
  return (
    <Page
      title={words.sharingTitle(part?.title ?? section)}
      back={{ href: `/${circle.slug}/team/${team}/profile`, text: words.profileTitle }}
    >
      <Answered answer={answer}>
        {() =>
          part?.sharedWith ? (
            <Choosing key={section} team={team} section={section} now={part.sharedWith} />
          ) : (
            <OwnersOnly name={found?.owner?.name} />
          )
        }
      </Answered>
    </Page>
  );
}

interface ChoosingProps {
  readonly team: string;
  readonly section: string;
  readonly now: readonly Audience[];
}

function Choosing({ team, section, now }: ChoosingProps) {
  const words = useWords(owner);
  const { send, busy, problem } = useChange(shareSection);
  const [chosen, choose] = useState(now);
  const [saved, setSaved] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    const done = await send({ teamId: team, kind: 'PROFILE', section, sharedWith: [...chosen] });
    setSaved(done !== undefined);
  };
  return (
    <form onSubmit={save}>
      <ProblemSummary problem={problem} />
      {saved && (
        <Notice kind="good">
          <p>{words.saved}</p>
        </Notice>
      )}
      <Checkboxes
        legend={words.sharedWith}
        hint={words.sharingHint}
        values={chosen}
        onChange={choose}
        choices={audiences.map((value) => ({ value, text: words[`audience${value}`] }))}
      />
      <Button type="submit" busy={busy}>
        {words.save}
      </Button>
    </form>
  );
}

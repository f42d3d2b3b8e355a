import { type FormEvent, useState } from 'react';
import { grantPassport, myPassports, type PassportField } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useChange } from '../../../app/graphql/use-change.ts';
import type { Params } from '../../../app/router/match.ts';
import { useCircleName } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Button } from '../../../kit/button.tsx';
import { Checkboxes } from '../../../kit/fields.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { worker } from '../words/index.ts';
import { WorkPage } from '../work-page.tsx';

const fields: readonly PassportField[] = ['NAME', 'SKILLS', 'LANGUAGES', 'VETTING'];

/** For how long a passport is granted here, in days: the longest there is. */
const DAYS = 365;

/** What one neighbouring circle may see of a worker. */
export function Grant({ params: { neighbour = '' } }: { readonly params: Params }) {
  const words = useWords(worker);
  const circleName = useCircleName();
  const answer = useAnswer(myPassports, {});
  const grant =
    answer.state === 'ready'
      ? answer.data.myWork?.passports.find(({ circle }) => circle === neighbour)
      : undefined;
  return (
    <WorkPage
      title={words.grantTitle(circleName(neighbour))}
      back={{ page: 'passport', text: words.passportTitle }}
    >
      <Answered answer={answer}>
        {({ me }) => <Choosing circle={neighbour} name={me.name} now={grant?.fields ?? fields} />}
      </Answered>
    </WorkPage>
  );
}

interface ChoosingProps {
  readonly circle: string;
  readonly name: string | null;
  readonly now: readonly PassportField[];
}

function Choosing({ circle, name, now }: ChoosingProps) {
  const words = useWords(worker);
  const { send, busy, problem } = useChange(grantPassport);
  const [chosen, choose] = useState(now);
  const [granted, setGranted] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const shown = chosen.includes('NAME') && name ? { name } : {};
    setGranted((await send({ circle, fields: [...chosen], days: DAYS, ...shown })) !== undefined);
  };
  return (
    <form onSubmit={save}>
      <ProblemSummary problem={problem} />
      {granted && (
        <Notice kind="good">
          <p>{words.granted}</p>
        </Notice>
      )}
      <Checkboxes
        legend={words.holds}
        hint={words.grantHint}
        values={chosen}
        onChange={choose}
        choices={fields.map((value) => ({ value, text: words[`field${value}`] }))}
      />
      <Button type="submit" busy={busy}>
        {words.grantSave}
      </Button>
    </form>
  );
}

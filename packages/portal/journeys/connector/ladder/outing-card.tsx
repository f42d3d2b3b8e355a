import { useState } from 'react';
import { answerOuting, dropOuting, type OutingResult } from '../../../app/graphql/generated.ts';
import { dayOf } from '../../../app/time/days.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { LinkButton } from '../../../kit/button.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Details } from '../../../kit/details.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { Actions, Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { useConnectPath } from '../connect-page.tsx';
import { HeardFields, useHeard } from '../heard.tsx';
import { isOwn } from '../voice.ts';
import { outside } from '../words/outside/index.ts';
import type { LadderTeam, Outing } from './data.ts';

interface OutingCardProps {
  readonly team: LadderTeam;
  readonly outing: Outing;
  onChanged(): void;
}

/** One outing: when, where, who comes along, how it was. */
export function OutingCard({ team, outing, onChanged }: OutingCardProps) {
  const words = useWords(outside);
  const figures = useFigures();
  const at = useConnectPath();
  const { id, activity, plannedAt, level, place, placeWords, buddy, state, answers } = outing;
  const felt = answers.at(-1)?.feltAfter;
  const isOpen = state === 'OPEN';
  return (
    <Card
      title={activity}
      tag={<Tag kind={state === 'DONE' ? 'good' : 'plain'}>{words[`outing${state}`]}</Tag>}
    >
      <SummaryList
        rows={[
          [words.when, `${capital(figures.day(dayOf(plannedAt)))}, ${figures.clock(plannedAt)}`],
          (place !== null || placeWords !== null) && [words.where, placeWords ?? place?.name ?? ''],
          [words.level, String(level)],
          buddy !== null && [
            words.goesAlong,
            words.buddyIs(buddy.person.name ?? words.someone, comes(buddy.comes)),
          ],
          answers.length > 0 && [
            words.howItWas,
            answers.map(({ result, changedTo }) => changedTo ?? words[`result${result}`]).join('; '),
          ],
          typeof felt === 'number' && [words.feltAfter, words.ofTen(felt)],
        ]}
      />
      {isOpen && <HowWasIt team={team} outing={id} onChanged={onChanged} />}
      {isOpen && <TakeOff team={team} outing={id} onChanged={onChanged} />}
      {isOpen && (
        <Actions>
          <LinkButton kind="quiet" href={at(`team/${team.id}/ladder/plan?outing=${id}`)}>
            {words.planAnew}
          </LinkButton>
        </Actions>
      )}
    </Card>
  );

  function comes(says: boolean | null): string {
    if (says === null) return words.notSaidYet;
    return says ? words.comes : words.cannotCome;
  }
}

interface AnsweringProps {
  readonly team: LadderTeam;
  readonly outing: string;
  onChanged(): void;
}

function HowWasIt({ team, outing, onChanged }: AnsweringProps) {
  const words = useWords(outside);
  const [result, setResult] = useState<OutingResult>('DONE');
  const [changedTo, setChangedTo] = useState('');
  const [felt, setFelt] = useState('');
  const { heard, fields } = useHeard(isOwn(team));
  return (
    <Details summary={words.sayHowItWas}>
      <ChangeForm
        operation={answerOuting}
        input={{
          ...{ teamId: team.id, outingId: outing, result, ...heard },
          ...(result === 'CHANGED' && { changedTo: changedTo.trim() }),
          ...(result === 'DONE' && felt !== '' && { feltAfter: Number(felt) }),
        }}
        faults={[
          result === 'CHANGED' &&
            changedTo.trim() === '' && { field: `${outing}-to`, text: words.changedMissing },
          felt !== '' && !/^(\d|10)$/.test(felt) && { field: `${outing}-felt`, text: words.feltWrong },
        ]}
        submit={words.sayThat}
        onDone={onChanged}
      >
        {(fault) => (
          <>
            <Radios
              legend={words.howItWas}
              hint={words.notTodayIsFine}
              choices={(['DONE', 'NOT_TODAY', 'CHANGED'] as const).map((value) => ({
                value,
                text: words[`result${value}`],
              }))}
              value={result}
              onChange={setResult}
            />
            {result === 'CHANGED' && (
              <TextField
                id={`${outing}-to`}
                label={words.changedTo}
                width={28}
                value={changedTo}
                error={fault(`${outing}-to`)}
                onChange={({ target }) => setChangedTo(target.value)}
              />
            )}
            {result === 'DONE' && (
              <TextField
                id={`${outing}-felt`}
                label={words.feltLabel}
                hint={words.feltHint}
                inputMode="numeric"
                width={3}
                value={felt}
                error={fault(`${outing}-felt`)}
                onChange={({ target }) => setFelt(target.value.trim())}
              />
            )}
            <HeardFields id={`${outing}-was`} {...fields} />
          </>
        )}
      </ChangeForm>
    </Details>
  );
}

function TakeOff({ team, outing, onChanged }: AnsweringProps) {
  const words = useWords(outside);
  const { heard, fields } = useHeard(isOwn(team));
  return (
    <Details summary={words.takeOff}>
      <p>{words.takeOffLead}</p>
      <ChangeForm
        operation={dropOuting}
        input={{ teamId: team.id, outingId: outing, ...heard }}
        submit={words.yesTakeOff}
        onDone={onChanged}
      >
        {() => <HeardFields id={`${outing}-off`} {...fields} />}
      </ChangeForm>
    </Details>
  );
}

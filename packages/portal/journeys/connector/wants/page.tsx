import { useState } from 'react';
import {
  considerStep,
  nameOutcome,
  outcomeMet,
  type StepBeforePaid,
  type StepOutcome,
  type SupportSequenceQuery,
  supportSequence,
} from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { newId } from '../../../app/new-id.ts';
import type { Params } from '../../../app/router/match.ts';
import { today } from '../../../app/time/days.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Details } from '../../../kit/details.tsx';
import { Checkboxes, TextField } from '../../../kit/fields.tsx';
import { Actions, Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { ConnectPage } from '../connect-page.tsx';
import { HeardFields, useHeard } from '../heard.tsx';
import { isOwn, useOwnerName } from '../voice.ts';
import { outside } from '../words/outside/index.ts';

type Team = NonNullable<SupportSequenceQuery['team']>;
type Outcome = Team['supportSequence'][number];

const before: readonly StepBeforePaid[] = ['SELF_CARE', 'DIGITAL', 'COMMUNITY'];

/** What someone wants, and what was tried for it before paid hours (K7). */
export function Wants({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(outside);
  const ownerName = useOwnerName();
  const [done, setDone] = useState<string>();
  const answer = useAnswer(supportSequence, { id: team });
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  const changed = () => {
    setDone(words.noted);
    answer.again();
  };
  return (
    <ConnectPage
      title={words.wantsTitle}
      of={ownerName(found)}
      done={done}
      back={{ page: `team/${team}`, text: words.backToTeam }}
    >
      <p>{words.wantsLead}</p>
      <Answered answer={answer}>
        {({ team: of }) =>
          of ? (
            <>
              {of.supportSequence.length === 0 && <p>{words.nothingWanted}</p>}
              {of.supportSequence.map((outcome) => (
                <OutcomeCard key={outcome.id} team={of} outcome={outcome} onChanged={changed} />
              ))}
              <NewOutcome key={of.supportSequence.length} team={of} onChanged={changed} />
            </>
          ) : (
            <p>{words.notForYou}</p>
          )
        }
      </Answered>
      <Actions>
        <PrintButton />
      </Actions>
    </ConnectPage>
  );
}

interface OutcomeProps {
  readonly team: Team;
  readonly outcome: Outcome;
  onChanged(): void;
}

function OutcomeCard({ team, outcome, onChanged }: OutcomeProps) {
  const words = useWords(outside);
  const figures = useFigures();
  const foreign = useForeign();
  const { id, met, paidMayBeAsked, steps } = outcome;
  const said = (step: StepBeforePaid) => steps.find((each) => each.step === step);
  const lineOf = (step: StepBeforePaid) => {
    const known = said(step);
    if (!known) return words.notLookedAt;
    const what = `${words[`step${known.how}`]}, ${figures.date(known.on)}`;
    return known.reason ? `${what}: ${known.reason}` : what;
  };
  return (
    <Card
      level="h2"
      title={<span {...foreign}>{outcome.words}</span>}
      tag={met ? <Tag kind="good">{words.cameAbout}</Tag> : <Tag>{words.wanted}</Tag>}
    >
      <SummaryList
        rows={[
          ...before.map((step) => [words[`before${step}`], lineOf(step)] as const),
          [words.paidHours, paidMayBeAsked ? words.mayBeAsked : words.notYetAsked],
          met !== null && [
            words.cameAbout,
            `${figures.date(met.on)}${met.withoutPaid ? `, ${words.withoutPaid}` : ''}`,
          ],
        ]}
      />
      {!met && (
        <Consider key={steps.length} team={team} id={id} missing={outcome.missing} onChanged={onChanged} />
      )}
      {!met && <Met team={team} id={id} onChanged={onChanged} />}
    </Card>
  );
}

interface ConsiderProps {
  readonly team: Team;
  readonly id: string;
  readonly missing: readonly StepBeforePaid[];
  onChanged(): void;
}

function Consider({ team, id, missing, onChanged }: ConsiderProps) {
  const words = useWords(outside);
  const [step, setStep] = useState<StepBeforePaid>(missing[0] ?? 'SELF_CARE');
  const [how, setHow] = useState<StepOutcome>('TRIED');
  const [reason, setReason] = useState('');
  const { heard, fields } = useHeard(isOwn(team));
  return (
    <Details summary={words.lookAtStep}>
      <ChangeForm
        operation={considerStep}
        input={{
          ...{ teamId: team.id, outcomeId: id, step, how, on: today(), ...heard },
          ...(reason.trim() && { reason: reason.trim() }),
        }}
        faults={[
          how === 'SKIPPED' && reason.trim() === '' && { field: `${id}-why`, text: words.reasonMissing },
        ]}
        submit={words.noteStep}
        onDone={onChanged}
      >
        {(fault) => (
          <>
            <Radios
              legend={words.whichStep}
              choices={before.map((value) => ({ value, text: words[`before${value}`] }))}
              value={step}
              onChange={setStep}
            />
            <Radios
              legend={words.howLooked}
              choices={(['TRIED', 'SKIPPED'] as const).map((value) => ({
                value,
                text: words[`step${value}`],
              }))}
              value={how}
              onChange={setHow}
            />
            <TextField
              id={`${id}-why`}
              label={how === 'SKIPPED' ? words.whyLeftOut : words.howItWent}
              width={30}
              value={reason}
              error={fault(`${id}-why`)}
              onChange={({ target }) => setReason(target.value)}
            />
            <HeardFields id={`${id}-step`} {...fields} />
          </>
        )}
      </ChangeForm>
    </Details>
  );
}

function Met({ team, id, onChanged }: { readonly team: Team; readonly id: string; onChanged(): void }) {
  const words = useWords(outside);
  const [paid, setPaid] = useState<readonly 'without'[]>([]);
  const { heard, fields } = useHeard(isOwn(team));
  return (
    <Details summary={words.itCameAbout}>
      <ChangeForm
        operation={outcomeMet}
        input={{ teamId: team.id, outcomeId: id, on: today(), withoutPaid: paid.length > 0, ...heard }}
        submit={words.yesItDid}
        onDone={onChanged}
      >
        {() => (
          <>
            <Checkboxes
              legend={words.paidHours}
              values={paid}
              onChange={setPaid}
              choices={[{ value: 'without', text: words.tookNoPaid }]}
            />
            <HeardFields id={`${id}-met`} {...fields} />
          </>
        )}
      </ChangeForm>
    </Details>
  );
}

function NewOutcome({ team, onChanged }: { readonly team: Team; onChanged(): void }) {
  const words = useWords(outside);
  const [id] = useState(() => newId('outcome'));
  const [text, setText] = useState('');
  const { heard, fields } = useHeard(isOwn(team));
  return (
    <section>
      <h2>{words.newWish}</h2>
      <ChangeForm
        operation={nameOutcome}
        input={{ id, teamId: team.id, words: text.trim(), ...heard }}
        faults={[text.trim() === '' && { field: 'wish', text: words.wishMissing }]}
        submit={words.writeWish}
        onDone={onChanged}
      >
        {(fault) => (
          <>
            <TextField
              id="wish"
              label={words.inTheirWords}
              width={32}
              value={text}
              error={fault('wish')}
              onChange={({ target }) => setText(target.value)}
            />
            <HeardFields id="wish" {...fields} />
          </>
        )}
      </ChangeForm>
    </section>
  );
}

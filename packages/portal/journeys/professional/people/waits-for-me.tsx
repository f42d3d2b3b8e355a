import { answerRenewal } from '../../../app/graphql/generated.ts';
import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions, Card, TaskList } from '../../../kit/lists.tsx';
import { usePeoplePath } from '../people-page.tsx';
import { professional } from '../words/index.ts';
import { nameOf, type OnesPerson, requestsOf } from './data.ts';

interface WaitsForMeProps {
  readonly people: readonly OnesPerson[];
  /** Hears what was answered, in words. */
  onAnswered(what: string): void;
}

/** Requests that wait for a professional, the longest open first; and whether they stay with someone. */
export function WaitsForMe({ people, onAnswered }: WaitsForMeProps) {
  const words = useWords(professional);
  const at = usePeoplePath();
  const waiting = people
    .flatMap((person) => requestsOf(person).map((request) => ({ person, request })))
    .sort((a, b) => (b.request.days ?? 0) - (a.request.days ?? 0));
  const renewals = people.filter(({ myMembership }) => myMembership?.renewalOffered);
  return (
    <>
      <h2>{words.waits}</h2>
      {waiting.length === 0 && renewals.length === 0 && <p>{words.nothingWaits}</p>}
      {waiting.length > 0 && (
        <TaskList
          tasks={waiting.map(({ person, request: { id, kind, state, days } }) => ({
            href: at(`${person.id}/requests/${id}`),
            text: `${nameOf(person)}: ${words[`kind${kind}`]}`,
            hint: words.days(days ?? 0),
            status: words[`state${state}`],
          }))}
        />
      )}
      {renewals.map((person) => (
        <Renewal key={person.id} person={person} onAnswered={onAnswered} />
      ))}
    </>
  );
}

function Renewal({
  person,
  onAnswered,
}: {
  readonly person: OnesPerson;
  readonly onAnswered: WaitsForMeProps['onAnswered'];
}) {
  const words = useWords(professional);
  const figures = useFigures();
  const { id, endsAt, renewalOffered } = person.myMembership ?? {};
  if (!id || !renewalOffered) return null;
  const input = { memberId: id, endsAt: renewalOffered };
  return (
    <Card title={words.renewal(nameOf(person), figures.date(dayOf(renewalOffered)))}>
      <Actions>
        <ChangeButton
          operation={answerRenewal}
          input={{ ...input, accept: true }}
          onDone={() => onAnswered(words.renewed)}
        >
          {words.renewYes}
        </ChangeButton>
        <ChangeButton
          kind="quiet"
          operation={answerRenewal}
          input={{ ...input, accept: false }}
          asks={{
            question: words.sureRenewNo(endsAt ? figures.date(dayOf(endsAt)) : ''),
            yes: words.yesDecline,
          }}
          onDone={() => onAnswered(words.notRenewed)}
        >
          {words.renewNo}
        </ChangeButton>
      </Actions>
    </Card>
  );
}

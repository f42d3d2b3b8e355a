import { answerRequest, endMembership, type TeamMembersQuery } from '../../../app/graphql/generated.ts';
import { useHere } from '../../../app/shell/here.ts';
import { dayOf } from '../../../app/time/days.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions, Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { useName } from '../our-team-page.tsx';
import { members } from '../words/index.ts';

/** Somebody's place in a team. */
export type Member = NonNullable<NonNullable<TeamMembersQuery['team']>['members']>['edges'][number]['node'];

interface MemberCardProps {
  readonly member: Member;
  /** Whether the reader speaks for the person supported. */
  readonly asOwner: boolean;
  /** Hears what was done, in words. */
  onChanged(what: string): void;
}

/** Who somebody is in the team, since when, and until when. */
export function MemberCard({ member, asOwner, onChanged }: MemberCardProps) {
  const words = useWords(members);
  const figures = useFigures();
  const nameOf = useName();
  const { kind, status, person, since, endsAt, pausedUntil, scopes, organisation, jobTitle } = member;
  const acts = member.advocateUntil;
  return (
    <Card
      level="h2"
      title={nameOf(person)}
      tag={status !== 'ACTIVE' && <Tag kind="open">{words[`status${status}`]}</Tag>}
    >
      <p>{words[`kind${kind}`]}</p>
      <SummaryList
        rows={[
          !!organisation && [words.worksFor, capital([jobTitle, organisation].filter(Boolean).join(', '))],
          !!since && [words.since, figures.date(dayOf(since))],
          status === 'PAUSED' &&
            !!pausedUntil && [words.statusPAUSED, words.backOn(figures.date(pausedUntil))],
          !!endsAt && [words.endsAt, figures.date(dayOf(endsAt))],
          scopes.length > 0 && [words.sees, scopes.map((each) => words[`scope${each}`]).join(', ')],
          !!acts && Date.parse(acts) > Date.now() && [words.actsUntil, figures.date(dayOf(acts))],
        ]}
      />
      <Answers member={member} asOwner={asOwner} onChanged={onChanged} />
    </Card>
  );
}

function Answers({ member: { id, kind, status, person }, asOwner, onChanged }: MemberCardProps) {
  const words = useWords(members);
  const { signedIn } = useHere();
  const name = person.name ?? words.someone;
  const isMe = person.id === signedIn.person;
  if (kind === 'OWNER' || !(asOwner || isMe)) return null;
  if (status === 'REQUESTED') {
    return (
      <Actions>
        <ChangeButton
          operation={answerRequest}
          input={{ memberId: id, approve: true }}
          onDone={() => onChanged(words.approved(name))}
        >
          {words.approve(name)}
        </ChangeButton>
        <ChangeButton
          kind="quiet"
          operation={answerRequest}
          input={{ memberId: id, approve: false }}
          asks={{ question: words.sureDecline(name), yes: words.yesDecline }}
          onDone={() => onChanged(words.declined(name))}
        >
          {words.decline}
        </ChangeButton>
      </Actions>
    );
  }
  const invited = status === 'INVITED';
  const question = isMe ? words.sureLeave : invited ? words.sureTakeBack(name) : words.sureEnd(name);
  return (
    <Actions>
      <ChangeButton
        kind="quiet"
        operation={endMembership}
        input={{ memberId: id }}
        asks={{ question, yes: isMe ? words.yesLeave : words.yesEnd }}
        onDone={() => onChanged(words.ended(name))}
      >
        {isMe ? words.leave : invited ? words.takeBack : words.endMembership}
      </ChangeButton>
    </Actions>
  );
}

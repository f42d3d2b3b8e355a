import {
  agreeToIntroduction,
  type IntroductionSide,
  type TeamIntroductionsQuery,
} from '../../../app/graphql/generated.ts';
import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { HeardFields, useHeard } from '../heard.tsx';
import { isOwn, useOwnerName } from '../voice.ts';
import { connector } from '../words/index.ts';
import { terms } from '../words/terms/index.ts';

type Team = Pick<NonNullable<TeamIntroductionsQuery['team']>, 'id' | 'name' | 'owner' | 'myMembership'>;
type Introduced = NonNullable<
  NonNullable<TeamIntroductionsQuery['team']>['introductions']
>['edges'][number]['node'];
type Introduction = NonNullable<Introduced['introduction']>;

interface YesesProps {
  readonly team: Team;
  readonly link: { readonly id: string; readonly introduction: Introduction };
  onChanged(): void;
}

/** Both yeses to being introduced: each side's own, to be given and taken back while they have not met (K4). */
export function Yeses({ team, link, onChanged }: YesesProps) {
  const words = useWords(connector);
  const ownerName = useOwnerName();
  const { ownerAgreed, otherAgreed, needsOther } = link.introduction;
  return (
    <>
      <SummaryList
        rows={[
          [words.yesOf(ownerName(team)), <Yes key="owner" said={ownerAgreed} />],
          needsOther && [words.yesOfOther, <Yes key="other" said={otherAgreed} />],
        ]}
      />
      <Side
        team={team}
        link={link.id}
        side="OWNER"
        said={ownerAgreed}
        isOwn={isOwn(team)}
        onChanged={onChanged}
      />
      {needsOther && (
        <Side
          team={team}
          link={link.id}
          side="OTHER"
          said={otherAgreed}
          isOwn={false}
          onChanged={onChanged}
        />
      )}
    </>
  );
}

function Yes({ said }: { readonly said: Introduction['ownerAgreed'] }) {
  const words = useWords(connector);
  const names = useWords(terms);
  const figures = useFigures();
  if (!said) return words.notYet;
  const how = said.how ? names[`heard${said.how}`] : words.byOwnHand;
  return words.saidYes(figures.date(said.on ?? dayOf(said.at)), how);
}

interface SideProps {
  readonly team: Team;
  readonly link: string;
  readonly side: IntroductionSide;
  readonly said: Introduction['ownerAgreed'];
  readonly isOwn: boolean;
  onChanged(): void;
}

function Side({ team, link, side, said, isOwn: own, onChanged }: SideProps) {
  const words = useWords(connector);
  const ownerName = useOwnerName();
  const { heard, fields } = useHeard(own);
  const input = { teamId: team.id, linkId: link, side };
  const who = side === 'OWNER' ? ownerName(team) : words.theOther;
  if (said)
    return (
      <Actions>
        <ChangeButton
          operation={agreeToIntroduction}
          kind="quiet"
          input={{ ...input, agrees: false }}
          asks={{ question: words.sureTakeBack(who), yes: words.yesTakeBack }}
          onDone={onChanged}
        >
          {words.takeBack(who)}
        </ChangeButton>
      </Actions>
    );
  return (
    <ChangeForm
      operation={agreeToIntroduction}
      input={{ ...input, agrees: true, ...heard }}
      submit={own ? words.iWouldLike : words.theySaidYes(who)}
      onDone={onChanged}
    >
      {() => <HeardFields id={`${link}-${side}`} {...fields} />}
    </ChangeForm>
  );
}

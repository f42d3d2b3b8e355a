import { type TeamHatsQuery, teamHats } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { More } from '../../../kit/more.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Views } from '../../../kit/turner.tsx';
import { OurTeamPage } from '../our-team-page.tsx';
import { members } from '../words/index.ts';
import type { TeamHat } from './data.ts';
import { HatCard } from './hat-card.tsx';
import { PastSelections } from './past.tsx';

type Team = NonNullable<TeamHatsQuery['team']>;

const shows: Readonly<Record<string, (hat: TeamHat) => boolean>> = {
  held: ({ holders }) => holders.length > 0,
  free: ({ holders }) => holders.length === 0,
};

/** The hats of a team: who holds which, until when, which are free, and how holders were chosen. */
export function Hats({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(members);
  const query = useQuery();
  const show = query.get('show') ?? 'all';
  const [after, pastAfter] = [query.get('after'), query.get('past')];
  const answer = useAnswer(teamHats, { id: team, ...(after && { after }), ...(pastAfter && { pastAfter }) });
  const name = answer.state === 'ready' ? answer.data.team?.name : undefined;
  return (
    <OurTeamPage team={team} name={name} title={words.hatsTitle}>
      <p>{words.hatsLead}</p>
      <Views
        label={words.asItIs}
        query="show"
        chosen={show}
        views={[
          { value: 'all', text: words.all },
          { value: 'held', text: words.held },
          { value: 'free', text: words.free },
          { value: 'past', text: words.past },
        ]}
      />
      <Answered answer={answer}>
        {({ team: found }) => {
          if (!found?.hats) return <p>{words.notYours}</p>;
          return show === 'past' ? (
            <PastSelections team={team} past={found.pastSelections} />
          ) : (
            <HatList team={team} hats={found.hats} show={show} />
          );
        }}
      </Answered>
    </OurTeamPage>
  );
}

interface HatListProps {
  readonly team: string;
  readonly hats: NonNullable<Team['hats']>;
  readonly show: string;
}

function HatList({ team, hats, show }: HatListProps) {
  const words = useWords(members);
  const list = hats.edges
    .map(({ node }) => node)
    .filter(({ retiredAt }) => retiredAt === null)
    .filter(shows[show] ?? (() => true));
  return (
    <>
      {list.length === 0 && <p>{words.noHats}</p>}
      {list.map((hat) => (
        <HatCard key={hat.id} hat={hat} team={team} />
      ))}
      <More pageInfo={hats.pageInfo} />
      <Actions>
        <PrintButton />
      </Actions>
    </>
  );
}

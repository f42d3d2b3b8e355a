import { type CareMapQuery, careMap } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import type { Params } from '../../../app/router/match.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { TeamPage } from '../team-page.tsx';
import { owner } from '../words/index.ts';

type Drawn = NonNullable<NonNullable<CareMapQuery['team']>['careMap']>;

/** The people and places around someone, as a picture and, saying the same, in words. */
export function CareMap({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(owner);
  const { circle } = useHere();
  const answer = useAnswer(careMap, { id: team });
  return (
    <TeamPage title={words.mapTitle}>
      <Answered answer={answer}>
        {({ team: found }) => {
          const map = found?.careMap;
          return map && map.nodes.length > 0 ? (
            <Around map={map} name={found.name} />
          ) : (
            <p>{words.mapEmpty}</p>
          );
        }}
      </Answered>
      <Actions>
        <LinkButton kind="quiet" href={`/${circle.slug}/connect/team/${team}/map`}>
          {words.mapChange}
        </LinkButton>
      </Actions>
    </TeamPage>
  );
}

function Around({ map, name }: { readonly map: Drawn; readonly name: string }) {
  const words = useWords(owner);
  const statusOf = (node: string) =>
    map.links
      .filter(({ from, to }) => from?.id === node || to?.id === node)
      .map(({ status }) => words[`link${status}`]);
  return (
    <>
      <img
        className="map"
        src={`data:image/svg+xml,${encodeURIComponent(map.picture)}`}
        alt={words.mapPicture(name)}
      />
      <h2>{words.inWords}</h2>
      <SummaryList
        rows={map.nodes.map(({ id, kind, label, place }) => [
          label ?? place?.name ?? words[`kind${kind}`],
          [words[`kind${kind}`], ...new Set(statusOf(id))].join(': '),
        ])}
      />
      <Actions>
        <PrintButton />
      </Actions>
    </>
  );
}

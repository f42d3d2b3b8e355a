import { teamsToConnect } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { TaskList } from '../../../kit/lists.tsx';
import { useConnectPath } from '../connect-page.tsx';
import { outside } from '../words/outside/index.ts';

/** Those who could be introduced to a place, by whoever connects or starts their team; nothing for anyone else. */
export function ForWhom({ place }: { readonly place: string }) {
  const words = useWords(outside);
  const at = useConnectPath();
  const answer = useAnswer(teamsToConnect, { first: 20 });
  if (answer.state !== 'ready') return null;
  const { myTeams, myConnections } = answer.data;
  const connected = new Set(myConnections.edges.map(({ node }) => node.team.id));
  const teams = myTeams.edges
    .map(({ node }) => node)
    .filter(
      ({ id, myMembership }) =>
        connected.has(id) || myMembership?.kind === 'TEAM_STARTER' || myMembership?.kind === 'OWNER',
    );
  if (teams.length === 0) return null;
  return (
    <section>
      <h2>{words.forWhom}</h2>
      <TaskList
        tasks={teams.map(({ id, name, owner }) => ({
          href: at(`team/${id}/introduce?place=${place}`),
          text: owner?.name ?? name,
        }))}
      />
    </section>
  );
}

import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { type Task, TaskList } from '../../../kit/lists.tsx';
import { connectHome } from './connect-words.ts';
import type { HomeTeam } from './home-team.ts';

interface ConnectTasksProps {
  readonly teams: readonly HomeTeam[];
  /** Hats someone holds in their teams. */
  readonly hats: readonly string[];
  /** And for the whole circle. */
  readonly circleHats: readonly string[];
}

/** Journey 5: what there is nearby for everyone, and the teams of those who connect or start them. */
export function ConnectTasks({ teams, hats, circleHats }: ConnectTasksProps) {
  const words = useWords(connectHome);
  const { circle } = useHere();
  const keeps = circleHats.includes('community_connector');
  const starts = circleHats.includes('team_starter');
  const connects =
    keeps ||
    starts ||
    hats.includes('connector') ||
    teams.some(({ myMembership }) => myMembership?.kind === 'TEAM_STARTER');
  const own = teams.find(({ myMembership }) => myMembership?.kind === 'OWNER');
  const at = (page: string) => `/${circle.slug}/connect/${page}`;
  const connecting: (Task | false)[] = [
    { href: at('teams'), text: words.teams, hint: words.teamsHint },
    starts && { href: at('start'), text: words.start },
    keeps && { href: at('places/check'), text: words.toCheck },
    keeps && { href: at('referrals'), text: words.referrals, hint: words.referralsHint },
  ];
  const around: (Task | false)[] = [
    own !== undefined && { href: at(`team/${own.id}`), text: words.mine, hint: words.mineHint },
    { href: at('programme'), text: words.programme, hint: words.programmeHint },
    { href: at('places'), text: words.places, hint: words.placesHint },
    { href: at('outings'), text: words.outings },
    { href: at('referrals/new'), text: words.refer },
  ];
  return (
    <>
      {connects && (
        <section>
          <h2>{words.connecting}</h2>
          <TaskList tasks={connecting.filter((task) => task !== false)} />
        </section>
      )}
      <section>
        <h2>{words.nearby}</h2>
        <TaskList tasks={around.filter((task) => task !== false)} />
      </section>
    </>
  );
}

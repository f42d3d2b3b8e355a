import { myCircleHats } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/use-answer.ts';

/** Hats of the whole circle: they decide what is offered; what is allowed the circle decides. None while nobody knows. */
function useCircleHats(): readonly string[] {
  const answer = useAnswer(myCircleHats, {});
  return answer.state === 'ready' ? answer.data.myCircleHats : [];
}

/** Whether someone keeps the map of the neighbourhood, the programme, and those who were sent to the circle. */
export function useKeepsPlaces(): boolean {
  return useCircleHats().includes('community_connector');
}

/** Whether someone starts teams. */
export function useStartsTeams(): boolean {
  return useCircleHats().includes('team_starter');
}

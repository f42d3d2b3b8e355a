import { useHere } from '../shell/here.ts';
import { claimsOf } from './base64url.ts';

/** Hats of the whole circle that its sign-in knows of: they decide what is offered; what is allowed the circle decides. */
function useCircleHats(): readonly string[] {
  const { signedIn } = useHere();
  try {
    const groups = claimsOf(signedIn.token)['cognito:groups'];
    return Array.isArray(groups) ? groups.map(String) : [];
  } catch {
    return [];
  }
}

/** Whether someone keeps the map of the neighbourhood, the programme, and those who were sent to the circle. */
export function useKeepsPlaces(): boolean {
  return useCircleHats().includes('community_connector');
}

/** Whether someone starts teams. */
export function useStartsTeams(): boolean {
  return useCircleHats().includes('team_starter');
}

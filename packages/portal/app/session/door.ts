import type { Door } from '../graphql/ask.ts';
import type { Circle } from './circles.ts';
import { renew } from './sign-in.ts';
import { type SignedIn, signedInTo } from './signed-in.ts';

const renewals = new Map<string, Promise<SignedIn | undefined>>();

/** The door to a circle for whoever is signed in there. */
export function doorTo(circle: Circle): Door {
  return {
    graphql: circle.graphql,
    token: async (again = false) => {
      const signedIn = signedInTo(circle.slug);
      if (!signedIn || (!again && Date.now() < signedIn.until)) return signedIn?.token;
      return (
        (await renewOnce(circle, signedIn).catch(() => undefined))?.token ??
        (again ? undefined : signedIn.token)
      );
    },
  };
}

/** Several questions at once need one new token. */
function renewOnce(circle: Circle, before: SignedIn): Promise<SignedIn | undefined> {
  const under = renewals.get(circle.slug) ?? renew(circle, before);
  renewals.set(circle.slug, under);
  return under.finally(() => renewals.delete(circle.slug));
}

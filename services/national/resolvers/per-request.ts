import type { RequestContext } from '@kith/service-kit';

/** Loads something once a request, however many fields ask for it. */
export function perRequest<T>(
  load: (context: RequestContext) => Promise<T>,
): (context: RequestContext) => Promise<T> {
  const loaded = new WeakMap<RequestContext, Promise<T>>();
  return (context) => {
    const known = loaded.get(context) ?? load(context);
    loaded.set(context, known);
    return known;
  };
}

import { eventTypes, subscriptions } from '@kith/contracts';
import type { Service } from './constructs/service.ts';
import { keyParameters } from './keys/parameters.ts';
import { type CircleService, parameterName } from './naming.ts';

const knowsItsCircle: ReadonlySet<CircleService> = new Set(['teams', 'matching', 'pay', 'connectors']);

/** Lets the functions of a circle's service read the parameters that its work needs, and no others. */
export function allowReading({ functions, events }: Service, service: CircleService, slug: string): void {
  const sharesHours = service === 'matching' || service === 'pay';
  // Whoever hears another circle checks its signature, and finds the key among the facts of neighbours.
  const readers = sharesHours ? functions : hearsOthers(service) ? [events] : [];
  for (const fn of readers) fn.allowParametersBelow(parameterName.neighbours(slug));
  for (const fn of functions) {
    // Matching reckons ways as its circle says that people get about; pay goes by what was promised where it is.
    if (knowsItsCircle.has(service)) fn.allowParameter(parameterName.own(slug));
    if (service === 'matching') fn.allowParameter(keyParameters(slug).sealing);
    if (service === 'pay') fn.allowParameter(parameterName.pay(slug));
    if (service === 'evaluation') fn.allowParameter(parameterName.national(slug));
    // The page of what is told of a month names its circle.
    if (service === 'evaluation' && fn !== events) fn.allowParameter(parameterName.own(slug));
  }
}

function hearsOthers(service: CircleService): boolean {
  return subscriptions[service].some((name) => eventTypes[name].leaves);
}

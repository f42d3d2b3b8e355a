import type { Consumers } from '@kith/service-kit';
import type { Circle, Service } from './circle.ts';
import type { Tamper } from './faults.ts';

/** A bug put in on purpose, to see that the simulation finds it. */
export interface Bug {
  readonly name: string;
  /** Changes what is about to be written. */
  readonly tamper?: (circle: Circle, service: Service) => Tamper;
  /** Changes what a service does on hearing events. */
  readonly consumers?: (service: Service, consumers: Consumers) => Consumers;
}

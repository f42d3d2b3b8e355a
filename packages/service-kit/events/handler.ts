import type { PublicKey } from '@kith/contracts';
import { newId } from '@kith/kernel';
import * as z from 'zod';
import { machineClock } from '../clock.ts';
import { type Environment, readEnvironment } from '../environment.ts';
import type { CommandContext } from '../graphql/context.ts';
import { lambdaStack } from '../lambda-stack.ts';
import { logger } from '../logger.ts';
import { openTable } from '../table/table.ts';
import { dataKeyring } from '../trust/data-keys.ts';
import { neighbourhoodOf } from '../trust/neighbourhood.ts';
import { awsParameters } from '../trust/parameters.ts';
import { type Consumers, consume } from './consume.ts';

/**
 * What a service does by the clock, by the detail type of its schedule rule: `EveryFiveMinutes`, `Hourly`,
 * `Daily`, `Weekly`.
 */
export type Schedules = Readonly<Record<string, (context: CommandContext) => Promise<void>>>;

const delivery = z.looseObject({
  source: z.string(),
  'detail-type': z.string(),
  detail: z.unknown().optional(),
});

/** Ties what is logged here to the request that began it, perhaps in another circle. Words of the catalogue and ids, no more. */
const correlation = z.object({
  correlationid: z.string().max(64),
  id: z.string().max(64),
  type: z.string().regex(/^[A-Za-z]{1,64}\.v\d{1,3}$/),
  circle: z.string().regex(/^[a-z0-9-]{1,24}$/),
});

/** The source of the constant input of schedule rules. */
export const SCHEDULE_SOURCE = 'kith.schedule';

/** The Lambda handler of a service's events. Failing is safe: it is retried, then kept with its reason. */
export function eventsHandler(consumers: Consumers, schedules: Schedules = {}) {
  const environment = readEnvironment();
  const { circle } = environment;
  const ownSigningKey = keyIn(environment);
  const parameters = awsParameters();
  const keyring = dataKeyring(environment.circle, parameters);
  const table = openTable(environment.table, environment, keyring);
  const neighbourhood = neighbourhoodOf(circle, parameters);

  async function handle(input: unknown): Promise<void> {
    const event = delivery.parse(input);
    const now = machineClock();
    const run = newId('event');
    const heard = correlation.safeParse(event.detail).data;
    logger.setCorrelationId(heard?.correlationid ?? run);
    if (event.source !== SCHEDULE_SOURCE) {
      logger.info('An event is heard.', { event_id: heard?.id, type: heard?.type, from: heard?.circle });
      return consume(event.detail, consumers, {
        circle,
        table,
        neighbourhood,
        ownSigningKey,
        formerKey: environment.formerKey,
        now,
      });
    }
    const cause = { correlationId: run, causationId: run };
    await schedules[event['detail-type']]?.({ circle, table, neighbourhood, cause, now });
  }

  return lambdaStack(handle);
}

function keyIn({ ownSigningKey }: Environment): PublicKey {
  if (ownSigningKey) return ownSigningKey;
  throw new Error('KITH_SIGNING_KEY is not set: none of the circle’s own events could be believed.');
}

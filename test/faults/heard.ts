import { type EventName, isEventName, serviceNames, subscriptions } from '@kith/contracts';
import { itemsOf } from '../../scripts/lib/table-copies.ts';

interface Said {
  readonly id: string;
  readonly circle: string;
  readonly name: EventName;
  readonly audience: readonly string[];
  readonly correlationId: string;
}
interface Text {
  readonly S?: string;
}
interface OutboxItem {
  readonly pk: Text;
  readonly envelope?: {
    readonly M: {
      readonly id: Text;
      readonly circle: Text;
      readonly type: Text;
      readonly correlationid: Text;
      readonly audience: { readonly L: readonly Text[] };
    };
  };
}

/**
 * What was said and not heard by somebody it was for, read from the tables themselves: every event of every outbox, against
 * the mark that each consumer leaves in the transaction of its change. Answers how many were said, and what of it went next
 * door, too.
 */
export async function unheard(
  endpoint: string,
  circles: readonly string[],
): Promise<{ said: number; missing: string[]; nextDoor: readonly Said[] }> {
  const said: Said[] = [];
  const heard = new Set<string>();
  const services = serviceNames.filter((name) => name !== 'national');
  for (const circle of circles) {
    for (const service of services) {
      for await (const page of itemsOf({ region: 'eu-west-2', endpoint }, `kith-${circle}-${service}`)) {
        for (const item of page as unknown as readonly OutboxItem[]) {
          const { S: pk = '' } = item.pk;
          if (pk.startsWith('CONSUMED#')) heard.add(`${circle} ${service} ${pk.split('#')[2]}`);
          if (pk.startsWith('OUTBOX#') && item.envelope) said.push(saidIn(item.envelope.M));
        }
      }
    }
  }
  const missing = said.flatMap(({ id, circle, name, audience }) =>
    (audience.length === 0 ? [circle] : audience)
      .filter((listener) => circles.includes(listener))
      .flatMap((listener) =>
        services
          .filter(
            (service) => subscriptions[service].includes(name) && !heard.has(`${listener} ${service} ${id}`),
          )
          .map((service) => `${name} ${id} of ${circle}: not heard by ${service} of ${listener}`),
      ),
  );
  const nextDoor = said.filter(({ audience }) => audience.some((listener) => circles.includes(listener)));
  return { said: said.length, missing, nextDoor };
}

function saidIn({
  id,
  circle,
  type,
  audience,
  correlationid,
}: NonNullable<OutboxItem['envelope']>['M']): Said {
  const name = type.S?.split('.')[0] ?? '';
  if (!isEventName(name)) throw new Error(`An outbox holds ${type.S}, which is in no catalogue.`);
  return {
    id: id.S ?? '',
    circle: circle.S ?? '',
    name,
    audience: audience.L.map(({ S = '' }) => S),
    correlationId: correlationid.S ?? '',
  };
}

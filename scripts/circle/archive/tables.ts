import { dataKeyring, type Item, itemSealing } from '@kith/service-kit';
import { awsCall, type Where } from '../../lib/aws-call.ts';
import { itemsOf, putAll } from '../../lib/table-copies.ts';
import { goesAlong, itemFromRaw, rawFromItem } from './records.ts';

/** Services of a circle that keep something. */
export const keepingServices = ['teams', 'matching', 'pay', 'evaluation', 'connectors'] as const;

const A_BATCH = 25;

/** A service's table of a circle, opened with the circle's data key as whoever runs this may have it. */
export function tableOf(where: Where, circle: string, service: string) {
  const name = `kith-${circle}-${service}`;
  const sealing = itemSealing({ circle, service }, dataKeyring(circle, { get: (key) => secret(where, key) }));

  /** Everything in it that goes along, opened. */
  async function read(): Promise<Item[]> {
    const found: Item[] = [];
    for await (const page of itemsOf(where, name)) {
      const items = page.map(itemFromRaw).filter(goesAlong);
      found.push(...(await sealing.open<Item>(items)));
    }
    return found;
  }

  /** Puts items there, sealed with the key of this instance, over what is there. */
  async function write(items: readonly Item[]): Promise<void> {
    for (let at = 0; at < items.length; at += A_BATCH) {
      const sealed = await sealing.seal(items.slice(at, at + A_BATCH).map((put) => ({ put })));
      const puts = sealed.flatMap((one) =>
        'put' in one ? [{ PutRequest: { Item: rawFromItem(one.put) } }] : [],
      );
      await putAll(where, { [name]: puts });
    }
  }

  return { read, write };
}

async function secret(where: Where, name: string): Promise<string> {
  const body = { Name: name, WithDecryption: true };
  const { Parameter } = await awsCall(where, { service: 'ssm', target: 'AmazonSSM.GetParameter', body });
  return String((Parameter as { readonly Value?: unknown } | undefined)?.Value);
}

import type { EventData } from '@kith/contracts';
import { newId } from '@kith/kernel';
import { change, type RequestContext } from '@kith/service-kit';

type Read = Pick<EventData<'RecordRead'>, 'teamId' | 'basis' | 'way'>;

const noted = new WeakMap<object, Map<string, Promise<void>>>();

/**
 * Says that the viewer read a team's map, or was denied it, for the owner's access log (T25): once a request and way,
 * however many of its fields are asked for, and before anything is shown.
 */
export function noteRead(context: RequestContext, read: Read): Promise<void> {
  const known = noted.get(context) ?? new Map<string, Promise<void>>();
  noted.set(context, known);
  const which = JSON.stringify(read);
  const saying = known.get(which) ?? say(context, read);
  known.set(which, saying);
  return saying;
}

function say(context: RequestContext, read: Read): Promise<void> {
  const accessId = newId('access');
  const { personId } = context.viewer;
  return change(context, async (work) =>
    work.say(
      'RecordRead',
      { subject: accessId, sequence: 1 },
      { accessId, personId, record: 'CARE_MAP', ...read },
    ),
  );
}

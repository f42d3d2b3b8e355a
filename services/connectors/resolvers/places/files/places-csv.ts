import {
  dayCell,
  leftOut,
  type NumberedRow,
  poundsCell,
  required,
  textCell,
  wordCell,
  writeCsv,
  yesCell,
} from '@kith/csv';
import { derivedId } from '@kith/kernel';
import * as z from 'zod';
import { type Place, placeKinds } from '../../../domain/places/place.ts';
import { placeSaid } from '../inputs.ts';
import { sessionsInText, textOfSessions } from './sessions-text.ts';

const columns = {
  place: leftOut(textCell(32)),
  name: required(textCell(80)),
  kind: required(wordCell(placeKinds)),
  about: required(textCell(300)),
  address: required(textCell(200)),
  outward_code: required(textCell(8)),
  step_free: required(yesCell),
  access: leftOut(textCell(400)),
  interests: leftOut(textCell(400)),
  cost: leftOut(poundsCell),
  times: leftOut(textCell(120)),
  sessions: leftOut(textCell(1_000)),
  phone: leftOut(textCell(40)),
  email: leftOut(textCell(120)),
  website: leftOut(textCell(300)),
  latitude: leftOut(textCell(20)),
  longitude: leftOut(textCell(20)),
  checked_on: leftOut(dayCell),
};
type Row = NumberedRow<typeof columns>['value'];

/** A place without an id of its own is the same place in every file that says the same of what it is and where. */
const NO_DAY = '2000-01-01';

/** A file of places: what {@link placesCsv} writes, or a list of the circle's own in these columns. */
export const placesFile = {
  columns,
  fieldsOf: (value: Row) => ({
    id: value.place,
    name: value.name,
    kind: value.kind,
    about: value.about,
    address: value.address,
    outwardCode: value.outward_code,
    stepFree: value.step_free,
    access: wordsIn(value.access),
    interests: wordsIn(value.interests),
    costPence: value.cost,
    times: value.times,
    sessions: value.sessions && sessionsInText(value.sessions),
    contact: { phone: value.phone, email: value.email, website: value.website },
    position:
      value.latitude || value.longitude
        ? { latitude: Number(value.latitude), longitude: Number(value.longitude) }
        : undefined,
    checkedOn: value.checked_on,
  }),
  schema: z
    .object({ checkedOn: z.iso.date().optional() })
    .loose()
    .transform(({ checkedOn, ...said }, context) => {
      const read = placeSaid.safeParse(said);
      if (!read.success) {
        for (const { path, message } of read.error.issues)
          context.addIssue({ code: 'custom', path, message });
        return z.NEVER;
      }
      const { id, facts } = read.data;
      const named = `${facts.name} ${facts.outwardCode} ${facts.address}`.toLowerCase();
      return {
        ...facts,
        placeId: id ?? derivedId('place', named, NO_DAY),
        ...(checkedOn && { checkedOn }),
      } as Place;
    }),
  about: ({ placeId }: Place) => placeId,
  columnOf: {
    id: 'place',
    outwardCode: 'outward_code',
    stepFree: 'step_free',
    costPence: 'cost',
    checkedOn: 'checked_on',
  },
};

/** The places as a file that can be taken in again: the same places make the same bytes. */
export function placesCsv(places: readonly Place[]): string {
  const rows = places.map((place) => [
    place.placeId,
    place.name,
    place.kind,
    place.about,
    place.address,
    place.outwardCode,
    place.stepFree ? 'yes' : 'no',
    place.access?.join(' '),
    place.interests?.join(' '),
    place.costPence === undefined ? undefined : { pence: place.costPence },
    place.times,
    place.sessions && textOfSessions(place.sessions),
    place.contact?.phone,
    place.contact?.email,
    place.contact?.website,
    place.position && String(place.position[0]),
    place.position && String(place.position[1]),
    place.checkedOn,
  ]);
  return writeCsv(Object.keys(columns), rows);
}

function wordsIn(cell: string | undefined): string[] | undefined {
  return cell
    ?.toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
}

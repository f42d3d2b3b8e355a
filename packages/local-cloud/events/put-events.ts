import { randomUUID } from 'node:crypto';
import type { BusModel } from '../model.ts';

/** One entry of a PutEvents request, as the wire has it. */
export interface PutEventsEntry {
  readonly Source?: string;
  readonly DetailType?: string;
  readonly Detail?: string;
  /** Name or ARN; `default` when absent. */
  readonly EventBusName?: string;
  /** Seconds since the epoch (the wire) or an ISO instant. */
  readonly Time?: number | string;
  readonly Resources?: readonly string[];
}

interface Refusal {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
}

export interface PutEventsAnswer {
  readonly FailedEntryCount: number;
  /** In the order of the request; an entry has either an id or an error. */
  readonly Entries: readonly ({ readonly EventId?: string } & Partial<Refusal>)[];
}

/** An event as a rule sees it. */
export interface BusEvent {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: string;
  readonly account: string;
  /** ISO instant to the second. */
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A request that is refused as a whole; `code` is the error name of the API. */
class RequestRefused extends Error {
  readonly code = 'ValidationException';

  constructor(message: string) {
    super(message);
    this.name = 'RequestRefused';
  }
}

const mostEntries = 10;
/** 256 KB; AWS announced more in 2026, which we do not lean on. */
const mostBytes = 262_144;

const bytes = (text = ''): number => Buffer.byteLength(text, 'utf8');

/** Size as AWS computes it: 14 bytes for a time, and the UTF-8 bytes of source, type, detail and each resource. */
export function entrySize({ Time, Source, DetailType, Detail, Resources = [] }: PutEventsEntry): number {
  const resources = Resources.reduce((sum, resource) => sum + bytes(resource), 0);
  return (Time === undefined ? 0 : 14) + bytes(Source) + bytes(DetailType) + bytes(Detail) + resources;
}

/** Throws `RequestRefused` for no entries, too many, or too large together. */
export function checkRequest(entries: readonly PutEventsEntry[]): void {
  if (entries.length < 1 || entries.length > mostEntries) {
    throw new RequestRefused(`'entries' must have 1 to ${mostEntries} members, not ${entries.length}.`);
  }
  if (entries.reduce((sum, entry) => sum + entrySize(entry), 0) > mostBytes) {
    throw new RequestRefused('Total size of the entries in the request is over the limit.');
  }
}

function detailOf(text: string): BusEvent['detail'] | undefined {
  try {
    const detail: unknown = JSON.parse(text);
    const isObject = typeof detail === 'object' && detail !== null && !Array.isArray(detail);
    return isObject ? (detail as BusEvent['detail']) : undefined;
  } catch {
    return undefined;
  }
}

/** To the second, as EventBridge writes times. */
export const eventTime = (epochMs: number): string => new Date(epochMs).toISOString().replace(/\.\d+Z$/, 'Z');

function timeOf(given: PutEventsEntry['Time'], now: number): number {
  if (given === undefined) return now;
  return typeof given === 'number' ? given * 1000 : Date.parse(given);
}

const missing = (name: string): Refusal => ({
  ErrorCode: 'InvalidArgument',
  ErrorMessage: `Parameter ${name} is not valid. Reason: ${name} is a required argument.`,
});

/** Makes the event of one entry for its bus, or says as the API does why not. `now` is in milliseconds. */
export function eventOf(entry: PutEventsEntry, bus: BusModel | undefined, now: number): BusEvent | Refusal {
  const { Source, DetailType, Detail, Resources = [] } = entry;
  if (!Source) return missing('Source');
  if (!DetailType) return missing('DetailType');
  if (!Detail) return missing('Detail');
  if (Source.startsWith('aws.')) {
    return { ErrorCode: 'NotAuthorizedForSourceException', ErrorMessage: 'Not authorized for the source.' };
  }
  if (bus === undefined) {
    const ErrorMessage = `Event bus ${entry.EventBusName ?? 'default'} does not exist.`;
    return { ErrorCode: 'ResourceNotFoundException', ErrorMessage };
  }
  const detail = detailOf(Detail);
  const time = timeOf(entry.Time, now);
  if (detail === undefined) return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
  if (Number.isNaN(time))
    return { ErrorCode: 'InvalidArgument', ErrorMessage: 'Parameter Time is not valid.' };
  const [, , , region = '', account = ''] = bus.arn.split(':');
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': DetailType,
    source: Source,
    account,
    time: eventTime(time),
    region,
    resources: Resources,
    detail,
  };
}

// Run by itself, so that memory and CPU are of one size alone: freeze-year.ts <circles>
import { type EventData, type EventName, schemaUrn, typeOf } from '../../../packages/contracts/index.ts';
import { publishCount, publishMeasure } from '../../../packages/disclosure/index.ts';
import { newId } from '../../../packages/kernel/index.ts';
import { consume, neighbourhoodOf, seal, signEnvelope } from '../../../packages/service-kit/index.ts';
import { makeCircles, memoryTable } from '../../../packages/service-kit/testing/index.ts';
import { freezeSnapshot } from '../../../services/national/commands/snapshots/freeze.ts';
import { consumers } from '../../../services/national/consumers.ts';
import { type InventedMonth, inventedMonth, inventedTeams } from './invented-co-op.ts';

/** What the last snapshot of a year took, from the first event about it until it was frozen. */
export interface YearTaken {
  readonly circles: number;
  readonly teams: number;
  readonly members: number;
  readonly kilobytes: number;
  readonly hearingMs: number;
  readonly freezingMs: number;
  readonly cpuMs: number;
  readonly peakBytes: number;
}

const MONTHS = 12;
const teams = inventedTeams(Number(process.argv[2] ?? 60));
const slugs = teams.map(
  (_, index) => `circle-${String.fromCharCode(97 + Math.floor(index / 26))}${index % 26}`,
);
const circles = await makeCircles(slugs, {}, () => undefined);
const table = memoryTable({ circle: 'national', service: 'national' });
const neighbourhood = neighbourhoodOf('national', circles.parametersOf('national'));
const national = circles.keysOf('national').public;
const cause = { correlationId: 'bench', causationId: 'bench' };

let peakBytes = 0;
const watch = () => {
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
};
const watching = setInterval(watch, 20);
let taken: YearTaken | undefined;
for (let month = 0; month < MONTHS; month++) taken = await published(month);
clearInterval(watching);
console.log(JSON.stringify({ ...taken, peakBytes }));

/** All circles publish a month, the national co-op hears them and freezes it. */
async function published(month: number): Promise<YearTaken> {
  const period = `2026-${String(month + 1).padStart(2, '0')}`;
  const now =
    month === MONTHS - 1 ? '2027-01-05T09:00:00Z' : `2026-${String(month + 2).padStart(2, '0')}-05T09:00:00Z`;
  const said = teams.map((count, index) => inventedMonth(count, month, index));
  const envelopes = (
    await Promise.all(said.map((one, index) => wordsOf(slugs[index] ?? '', period, one, now)))
  ).flat();

  const cpu = process.cpuUsage();
  const began = performance.now();
  const setting = { circle: 'national', table, neighbourhood, ownSigningKey: national.signing, now };
  for (const envelope of envelopes) await consume(envelope, consumers, setting);
  const heard = performance.now();
  const { json } = await freezeSnapshot(period, { circle: 'national', table, neighbourhood, cause, now });
  const { user, system } = process.cpuUsage(cpu);
  watch();
  const all = teams.reduce((sum, count) => sum + count, 0);
  return {
    circles: teams.length,
    teams: all,
    members: all * 12,
    kilobytes: json.length / 1_000,
    hearingMs: heard - began,
    freezingMs: performance.now() - heard,
    cpuMs: (user + system) / 1_000,
    peakBytes,
  };
}

/** What a circle sends of a month: sealed and signed, as its relay would put it on the bus. */
async function wordsOf(
  circle: string,
  period: string,
  { counts, members, measures }: InventedMonth,
  now: string,
) {
  const shown = <K extends string>(all: Record<K, number>) =>
    Object.fromEntries(Object.entries<number>(all).map(([name, count]) => [name, publishCount(count)]));
  const about = `${circle}:${period}`;
  const metrics = {
    period,
    counts: shown(counts),
    sealedCounts: await seal(counts, national, about),
    measures: measures.map(publishMeasure),
    sealedMeasures: await seal(measures, national, about),
  } as EventData<'MetricsPublished'>;
  const classes = {
    period,
    counts: shown(members),
    sealedCounts: await seal(members, national, `${about}:members`),
  } as EventData<'MembersCounted'>;
  return [
    await signed(circle, 'MetricsPublished', about, metrics, now),
    await signed(circle, 'MembersCounted', `${about}:members`, classes, now),
  ];
}

function signed<N extends EventName>(
  circle: string,
  name: N,
  subject: string,
  data: EventData<N>,
  now: string,
) {
  const known = { specversion: '1.0', datacontenttype: 'application/json' } as const;
  const envelope = {
    ...known,
    id: newId('event'),
    source: `/circles/${circle}/evaluation`,
    type: typeOf(name),
    time: now,
    subject,
    dataschema: schemaUrn(name),
    circle,
    audience: ['national'],
    sequence: 1,
    correlationid: 'bench',
    causationid: 'bench',
    data: data as Record<string, unknown>,
  };
  return signEnvelope(envelope, circles.keysOf(circle).private.signing);
}

import {
  type EventData,
  metricNames,
  type PublishedMeasure,
  type TrueCounts,
  type TrueMeasure,
} from '@kith/contracts';
import { publishCount, publishMeasure } from '@kith/disclosure';
import { seal } from '@kith/service-kit';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { consumers } from '../consumers.ts';
import { definition } from '../definition.ts';
import { pages } from '../pages/index.ts';

/** Where the national service is tested. */
export const nationalBench = serviceBench({ service: 'national', subgraph: definition, consumers, pages });

/** The hat of whoever freezes months, and the variables that name October. */
export const statistician = { circleHats: ['statistician'] };
export const october = { month: '2026-10' };

const none = Object.fromEntries(metricNames.map((metric) => [metric, 0])) as TrueCounts;

/** What one circle counted and measured of a month. */
export interface Counted {
  readonly month?: string;
  readonly counts?: Partial<TrueCounts>;
  readonly measures?: readonly TrueMeasure[];
  /** What it shows of its measures, if that is not what they come to. */
  readonly shown?: readonly PublishedMeasure[];
}

/** A circle's month as it publishes it, sealed to the national co-op. */
export async function counted(
  national: ServiceUnderTest,
  circle: string,
  { month = october.month, counts = {}, measures, shown }: Counted,
): Promise<EventData<'MetricsPublished'>> {
  const trueCounts = { ...none, ...counts };
  const keys = national.circles.keysOf('national').public;
  const about = `${circle}:${month}`;
  return {
    period: month,
    counts: Object.fromEntries(metricNames.map((metric) => [metric, publishCount(trueCounts[metric])])),
    sealedCounts: await seal(trueCounts, keys, about),
    ...(measures && {
      measures: [...(shown ?? measures.map(publishMeasure))],
      sealedMeasures: await seal(measures, keys, about),
    }),
  } as EventData<'MetricsPublished'>;
}

/** A circle publishes its month, and the national co-op hears it. */
export async function publish(national: ServiceUnderTest, circle: string, said: Counted): Promise<void> {
  await national.hear('MetricsPublished', await counted(national, circle, said), { circle });
}

/** What one circle counted 6, another 23 and a third 41 of. */
export async function threeCircles(): Promise<ServiceUnderTest> {
  const national = await nationalBench.fresh('national');
  await publish(national, 'homerton', { counts: { visits: 23, teams: 8 } });
  await publish(national, 'clapton', { counts: { visits: 6, teams: 1 } });
  await publish(national, 'stoke-newington', { counts: { visits: 41, teams: 8 } });
  return national;
}

/** The statistician freezes a month; answers what was asked of it. */
export async function freeze<T>(national: ServiceUnderTest, fields: string, { month } = october): Promise<T> {
  const freezing = `mutation ($month: String!) { freezeSnapshot(input: { month: $month }) { ${fields} } }`;
  const { data, errors } = await national.ask<{ freezeSnapshot: T }>(
    'stella',
    freezing,
    { month },
    statistician,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.freezeSnapshot;
}

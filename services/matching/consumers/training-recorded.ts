import { type Consumer, decided } from '@kith/service-kit';
import { trainings } from '../store/workers.ts';

/** A worker's training was confirmed. The one that is good for longest counts, in whatever order they are heard (T22). */
export const trainingRecorded: Consumer<'TrainingRecorded'> = ({ data }, context) =>
  decided(context, async (work) => {
    const { personId: workerId, skill, until } = data;
    const known = await work.get(trainings, workerId, skill);
    if (!known || known.until < until) work.put(trainings, { workerId, skill, until });
  });

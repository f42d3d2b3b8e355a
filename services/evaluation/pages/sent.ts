import type { InstantText } from '@kith/kernel';
import type { AnswersSent } from '../commands/rounds/answer-round.ts';
import type { Asked } from '../domain/rounds/asked.ts';

/** What a sent form says: that they would rather not, or answers part by part. What is no answer is left out. */
export function sentIn(
  body: string,
  { parts }: Pick<Asked, 'parts'>,
  now: InstantText,
): 'SKIP' | Pick<AnswersSent, 'parts' | 'agrees' | 'seconds'> {
  const fields = new URLSearchParams(body);
  if (fields.get('do') === 'skip') return 'SKIP';
  const answered = parts.map(({ about, teamId }, index) => {
    const answers = [...fields].flatMap(([name, value]) => {
      const item = name.startsWith(`${index}.`) ? name.slice(`${index}.`.length) : '';
      return item !== '' && /^\d{1,2}$/.test(value) ? [[item, Number(value)] as const] : [];
    });
    return { ...(about === 'TEAM' && { teamId }), answers: Object.fromEntries(answers) };
  });
  const agrees = fields.getAll('agree').flatMap((index) => parts[Number(index)]?.teamId ?? []);
  const seconds = secondsSince(fields.get('started'), now);
  return { parts: answered, agrees, ...(seconds !== undefined && { seconds }) };
}

/** How long it took, if that can be told and is no longer than a day. */
function secondsSince(started: string | null, now: InstantText): number | undefined {
  if (!started || !/^[\d-]{10}T[\d:]{8}Z$/.test(started)) return undefined;
  const seconds = Math.round((Date.parse(now) - Date.parse(started)) / 1000);
  return seconds >= 1 && seconds <= 86_400 ? seconds : undefined;
}

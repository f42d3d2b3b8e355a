import { clockOf, html, KithError, type PersonId, RULES_ZONE, Temporal, type TimeWindow } from '@kith/kernel';
import { type CommandContext, find, type PageAnswer, seeOther, webPage } from '@kith/service-kit';
import { visitNotNeeded } from '../commands/calendar/visit-not-needed.ts';
import { cannotMakeIt } from '../commands/cannot-make-it.ts';
import { canStillChange, type Visit } from '../domain/visit.ts';
import { visits } from '../store/hours.ts';
import { nothingHere } from './answers.ts';
import { circleNames } from './circle-names.ts';

/** What someone is to a visit, if anything. */
type Tie = 'WORKER' | 'OWNER';

const words = {
  WORKER: {
    title: 'Your visit',
    button: 'I can’t make it',
    follows: 'If you press this, the team is told at once and looks for someone else. You need not say why.',
  },
  OWNER: {
    title: 'A visit to you',
    button: 'We don’t need this visit',
    follows: 'If you press this, whoever would come is told at once. Your other visits stay as they are.',
  },
} as const;

/** The page of one visit: when it is, and the button that calls it off. */
export async function visit(context: CommandContext, personId: PersonId, id: string): Promise<PageAnswer> {
  const found = await theirs(context, personId, id);
  if (!found) return nothingHere();
  const { title } = words[found.tie];
  const circle = (await circleNames(context))(found.visit.hostCircle);
  const body = html`<h1>${title}</h1>
<p class="when">${{ html: when(found.visit.window) }}${circle}</p>
${{ html: rest(found.visit, found.tie, context) }}`;
  return webPage(title, body.html);
}

/** Calls the visit off for whoever pressed the button, and shows how it stands then. Pressed twice, it is off once. */
export async function answerVisit(
  context: CommandContext,
  personId: PersonId,
  id: string,
): Promise<PageAnswer> {
  const found = await theirs(context, personId, id);
  if (!found) return nothingHere();
  try {
    if (found.tie === 'WORKER') await cannotMakeIt(context, personId, id);
    else await visitNotNeeded(context, personId, id);
  } catch (error) {
    // It began meanwhile: the page says so.
    if (!(error instanceof KithError && error.code === 'WRONG_STATE')) throw error;
  }
  return seeOther(found.visit.id);
}

async function theirs(
  { circle, table }: CommandContext,
  personId: PersonId,
  id: string,
): Promise<{ visit: Visit; tie: Tie } | undefined> {
  const found = await find(table, visits, id);
  if (found?.homeCircle === circle && found.workerId === personId) return { visit: found, tie: 'WORKER' };
  return found?.host?.ownerId === personId ? { visit: found, tie: 'OWNER' } : undefined;
}

function rest(found: Visit, tie: Tie, { now }: CommandContext): string {
  if (found.state === 'CANCELLED') {
    return `<p><strong>This visit is not going ahead.</strong></p>
<p class="soft">Your calendar shows it the next time it looks, which can take some hours.</p>`;
  }
  if (!canStillChange(found, now)) {
    return '<p>This visit has begun or is over, so it cannot be changed here.</p>';
  }
  const { button, follows } = words[tie];
  return `<form method="post">
<p>${follows}</p>
<button type="submit">${button}</button>
</form>`;
}

function when({ from, to }: TimeWindow): string {
  const day = Temporal.Instant.from(from).toZonedDateTimeISO(RULES_ZONE).toPlainDate();
  // Word by word: where a comma goes differs from one version of the language data to the next.
  const [weekday, month] = [{ weekday: 'long' }, { month: 'long' }].map((part) =>
    day.toLocaleString('en-GB', part as Intl.DateTimeFormatOptions),
  );
  const date = `${weekday} ${day.day} ${month} ${day.year}`;
  return `<strong><time datetime="${day}">${date}</time></strong> ${clockOf(from)} to ${clockOf(to)}<br>`;
}

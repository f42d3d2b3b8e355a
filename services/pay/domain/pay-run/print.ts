import { dayInWords, type Html, html, type Pence, printedPage } from '@kith/kernel';
import type { FloorTest } from '../floor/floors.ts';
import { hours, money, referenceOf } from '../print/figures.ts';
import type { StatementLine } from './line.ts';
import type { PayRun } from './run.ts';
import { type IssuedStatement, type TestedPeriod, totalPaid } from './statement.ts';
import { causeWords, floorWords, tableWords, timeInWords } from './words.ts';

/** A statement as a page to print: what it comes to first, then what every hour was worth, then each line. */
export function printedStatement(statement: IssuedStatement, { issuedAt }: PayRun): string {
  const { from, to, id, circle, workerId } = statement;
  const days = `${dayInWords(from)} to ${dayInWords(to)}`;
  const stands = issuedAt
    ? html`<p>Issued on ${dayInWords(issuedAt)}. It does not change any more.</p>`
    : html`<p><strong>Not issued yet.</strong> It may still change.</p>`;
  const body = html`<header>
<h1>Pay statement</h1>
<p><strong>${days}</strong></p>
<p>Circle ${circle} · worker ${workerId}</p>
${stands}
<p>Number ${id}</p>
</header>
<main>
${sums(statement)}
${worth(statement)}
${floors(statement)}
${holiday(statement)}
${lines(statement)}
</main>`;
  return printedPage(`Pay statement, ${days}`, body);
}

function sums(statement: IssuedStatement): Html {
  const { listed, contribution, pay } = statement.sums;
  const { payerContribution, rolledUp, sums: all } = statement;
  return html`<section>
<h2>What you are paid</h2>
<table class="figures">
${row('Listed pay', money(listed))}
${row('Commons Contribution taken off', money(contribution))}
${row('Pay for work', money(pay))}
${rolledUp ? row(html`Holiday pay, ${money(rolledUp.perHour)} an hour at your rate`, money(rolledUp.pence)) : ''}
${all.mileage === 0 ? '' : row('Mileage: an expense, not pay', money(all.mileage))}
${row('Paid out in all', html`<strong>${money(totalPaid(statement))}</strong>`)}
</table>
${payerContribution > 0 ? html`<p>Payers add ${money(payerContribution)} to your rate for the commons.</p>` : ''}
${payerContribution < 0 ? html`<p>Payers get back ${money(0 - payerContribution)} of what they added to your rate for the commons.</p>` : ''}
${all.mileageUnpaid > 0 ? html`<p>${money(all.mileageUnpaid)} of the approved mileage was not paid: you may claim tax relief for it.</p>` : ''}
</section>`;
}

function worth({ sums: all }: IssuedStatement): Html {
  const { trueHourlyRate, takeHomeHourlyRate, paidSharePercent } = all;
  return html`<section>
<h2>What every hour was worth</h2>
<table class="figures">
${timeInWords(all.time).map(({ kind, minutes }) => row(kind, hours(minutes)))}
${row('worked in all', hours(all.workedMinutes))}
${row('paid', html`${hours(all.paidMinutes)}${paidSharePercent === null ? '' : `, ${paidSharePercent.toFixed(1)} %`}`)}
${row('true hourly rate', html`<strong>${orNone(trueHourlyRate)}</strong>`)}
${row('after the contribution', orNone(takeHomeHourlyRate))}
</table>
</section>`;
}

function floors({ periods }: IssuedStatement): Html {
  return html`<section>
<h2>The least there may be</h2>
${periods.map(floor)}
</section>`;
}

function floor({ from, to, tests }: TestedPeriod): Html {
  return html`<p>${dayInWords(from)} to ${dayInWords(to)}</p>
<table>
${tests.map((test) => row(floorWords[test.required.rate] ?? test.required.rate, verdict(test)))}
</table>`;
}

function verdict({ required, hourly, passes, shortfall, applies, standing }: FloorTest): Html {
  const { table, version, from, source, value, isConfirmed } = required;
  const doubt = isConfirmed ? '' : ' Not confirmed yet: ask your commissioner.';
  const outcome = passes ? 'reached' : `${money(shortfall)} short`;
  const isShown = standing === 'PROMISE' ? ' A promise, not the law.' : '';
  const wouldBe = applies ? '' : ' You work for yourself: this is what it would be.';
  return html`${orNone(hourly)} of ${money(value)} an hour: <strong>${outcome}</strong>.${isShown}${wouldBe}
<br>${tableWords[table]}, version ${version}, from ${dayInWords(from)}. ${source}.${doubt}`;
}

function holiday({ accrued }: IssuedStatement): Html | string {
  if (!accrued) return '';
  const { rule, centiMinutes } = accrued;
  return html`<section>
<h2>Holiday</h2>
<p>These hours bring you ${(centiMinutes / 100).toFixed(2)} minutes (${(centiMinutes / 6_000).toFixed(3)} hours) of paid
holiday: ${(rule.value / 100).toFixed(2)} %. ${rule.source}, table version ${rule.version}.</p>
</section>`;
}

function lines(statement: IssuedStatement): Html {
  return html`<section>
<h2>Line by line</h2>
<table>
${statement.lines.map(line)}
</table>
</section>`;
}

function line({ cause, workedOn, isLate, hostCircle, minutes, ...rest }: StatementLine): Html {
  const { reverses, workedMinutes, paidMinutes, ratePence, listed, contribution, pay, mileage, entryId } =
    rest;
  const kinds = timeInWords(minutes).map((time, nth) => {
    return html`${nth === 0 ? '' : ', '}${hours(time.minutes)} ${time.kind}`;
  });
  const what = kinds.length > 0 ? kinds : workedMinutes === 0 ? '' : hours(workedMinutes);
  const off = contribution === 0 ? '' : html`, less ${money(contribution)} contribution`;
  return html`<tr><th>${dayInWords(workedOn)}${isLate ? html`<br>confirmed late` : ''}</th>
<td>${causeWords[cause]}${reverses ? html` (takes back ${referenceOf(reverses)})` : ''}, circle ${hostCircle}. ${what}<br>
${hours(paidMinutes)} paid at ${money(ratePence)}: ${money(listed)}${off}<br>
<strong>${money(pay)}</strong>${mileage === 0 ? '' : html` and ${money(mileage)} mileage`} · ${referenceOf(entryId)}</td></tr>`;
}

function row(what: string | Html, value: string | Html): Html {
  return html`<tr><th>${what}</th><td>${value}</td></tr>`;
}

function orNone(pence: Pence | null): string | Html {
  return pence === null ? 'no hours' : money(pence);
}

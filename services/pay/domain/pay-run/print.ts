import { dayInWords, formatPence, type Html, html, type Pence, printedPage } from '@kith/kernel';
import type { FloorTest } from '../floor/floors.ts';
import type { StatementLine } from './line.ts';
import type { PayRun } from './run.ts';
import { type IssuedStatement, type TestedPeriod, totalPaid } from './statement.ts';
import { causeWords, floorWords, hoursInWords, tableWords, timeInWords } from './words.ts';

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
<table>
${row('Listed pay', formatPence(listed))}
${row('Commons Contribution taken off', formatPence(contribution))}
${row('Pay for work', formatPence(pay))}
${rolledUp ? row(`Holiday pay, ${formatPence(rolledUp.perHour)} an hour at your rate`, formatPence(rolledUp.pence)) : ''}
${all.mileage === 0 ? '' : row('Mileage: an expense, not pay', formatPence(all.mileage))}
${row('Paid out in all', html`<strong>${formatPence(totalPaid(statement))}</strong>`)}
</table>
${payerContribution === 0 ? '' : html`<p>Payers add ${formatPence(payerContribution)} to your rate for the commons.</p>`}
${all.mileageUnpaid > 0 ? html`<p>${formatPence(all.mileageUnpaid)} of the approved mileage was not paid: you may claim tax relief for it.</p>` : ''}
</section>`;
}

function worth({ sums: all }: IssuedStatement): Html {
  const { trueHourlyRate, takeHomeHourlyRate, paidSharePercent } = all;
  return html`<section>
<h2>What every hour was worth</h2>
<table>
${timeInWords(all.time).map(({ kind, time }) => row(kind, time))}
${row('worked in all', hoursInWords(all.workedMinutes))}
${row('paid', `${hoursInWords(all.paidMinutes)}${paidSharePercent === null ? '' : `, ${paidSharePercent.toFixed(1)} %`}`)}
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
  const { table, version, from, source, value } = required;
  const outcome = passes ? 'reached' : `${formatPence(shortfall)} short`;
  const isShown = standing === 'PROMISE' ? ' A promise, not the law.' : '';
  const wouldBe = applies ? '' : ' You work for yourself: this is what it would be.';
  return html`${orNone(hourly)} of ${formatPence(value)} an hour: <strong>${outcome}</strong>.${isShown}${wouldBe}
<br>${tableWords[table]}, version ${version}, from ${dayInWords(from)}. ${source}.`;
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
  const { workedMinutes, paidMinutes, ratePence, listed, contribution, pay, mileage, entryId } = rest;
  const kinds = timeInWords(minutes).map(({ kind, time }) => `${time} ${kind}`);
  const what = kinds.length > 0 ? kinds.join(', ') : workedMinutes === 0 ? '' : hoursInWords(workedMinutes);
  const off = contribution === 0 ? '' : `, less ${formatPence(contribution)} contribution`;
  return html`<tr><th>${dayInWords(workedOn)}${isLate ? html`<br>confirmed late` : ''}</th>
<td>${causeWords[cause]}, circle ${hostCircle}. ${what}<br>
${hoursInWords(paidMinutes)} paid at ${formatPence(ratePence)}: ${formatPence(listed)}${off}<br>
<strong>${formatPence(pay)}</strong>${mileage === 0 ? '' : ` and ${formatPence(mileage)} mileage`} · ${entryId}</td></tr>`;
}

function row(what: string, value: string | Html): Html {
  return html`<tr><th>${what}</th><td>${value}</td></tr>`;
}

function orNone(pence: Pence | null): string {
  return pence === null ? 'no hours' : formatPence(pence);
}

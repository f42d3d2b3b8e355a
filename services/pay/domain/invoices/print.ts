import { dayInWords, type Html, html, monthInWords, printedPage } from '@kith/kernel';
import type { Payer } from '../funding/shares.ts';
import { money } from '../print/figures.ts';
import { type Invoice, type InvoiceLine, invoiceNumber, isCredit } from './invoice.ts';

const causes: Readonly<Record<string, string>> = {
  VISIT_CONFIRMED: 'Visit',
  VISIT_CORRECTED: 'Visit, corrected',
  MEETING_APPROVED: 'Meeting of the team',
};

/** An invoice to print, on as many A4 pages as it takes. It names no worker, and nobody but an organisation that pays. */
export function invoicePage(
  invoice: Invoice,
  { name, slug }: { readonly name: string; readonly slug: string },
): string {
  const { payer, lines, totalPence, issuedAt, month, number, teamId } = invoice;
  const title = `${isCredit(invoice) ? 'Credit note' : 'Invoice'} ${invoiceNumber(slug, number)}`;
  const body = html`<header>
<h1>${title}</h1>
<p>From: ${name}</p>
<p>To: ${addressee(payer)}</p>
${payer.reference === undefined ? '' : html`<p>Your reference: ${payer.reference}</p>`}
<p>Issued on ${dayInWords(issuedAt)}, for support in ${monthInWords(month)}</p>
<p>Our reference: ${teamId}</p>
</header>
<table class="figures">
<tr><th scope="col">Day</th><th scope="col">What for</th><th scope="col">Amount</th></tr>
${lines.map(row)}
<tr><th scope="row">Total</th><td></td><th>${money(totalPence)}</th></tr>
</table>
<p>${howToPay(invoice)}</p>`;
  return printedPage(title, body);
}

function row({ on, cause, minutes, ratePence, chargePence, basisPoints, pence }: InvoiceLine): Html {
  const what = `${chargePence < 0 ? 'Taken back: ' : ''}${causes[cause] ?? 'Support'}`;
  const time = minutes === 0 ? '' : html`, ${lengthOf(Math.abs(minutes))} at ${money(ratePence)} an hour`;
  const part = basisPoints === 10_000 ? '' : html`; ${basisPoints / 100} % of ${money(chargePence)}`;
  return html`<tr><td>${dayInWords(on)}</td><td>${what}${time}${part}</td><td>${money(pence)}</td></tr>
`;
}

function addressee({ route, name }: Payer): string {
  if (name !== undefined) return name;
  return route === 'DIRECT_PAYMENT'
    ? 'the person supported, from their direct payment'
    : 'the person supported';
}

function howToPay({ totalPence, byCard }: Invoice): string {
  if (totalPence <= 0) return 'There is nothing to pay: this amount is given back.';
  return byCard
    ? 'Please pay by bank transfer or by card, with the number above.'
    : 'Please pay by bank transfer, with the number above. No card is needed.';
}

function lengthOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 ? [`${rest} min`] : [])].join(' ');
}

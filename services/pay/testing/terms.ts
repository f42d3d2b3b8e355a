import type { ServiceUnderTest } from '@kith/service-kit/testing';

/** Whoever keeps the books of the circle. */
export const coordinator = { circleHats: ['commons_coordinator'] };

export const OFFER_TERMS =
  'mutation ($input: OfferPayTermsInput!) { offerPayTerms(input: $input) { id state from yearly { pence } } }';
export const ANSWER_TERMS =
  'mutation ($input: AnswerPayTermsInput!) { answerPayTerms(input: $input) { id state } }';
export const SET_RATE =
  'mutation ($input: SetMyRateInput!) { setMyRate(input: $input) { from status rate { pence } } }';

interface Offered {
  readonly id: string;
  readonly state: string;
  readonly yearly: { readonly pence: number } | null;
}

/** The circle offers someone terms, at £14.80 unless it says otherwise. */
export function offer(pay: ServiceUnderTest, terms: Record<string, unknown>) {
  const input = { ratePence: 1_480, ...terms };
  return pay.ask<{ offerPayTerms: Offered }>('gwen', OFFER_TERMS, { input }, coordinator);
}

/** Terms that the circle offered and the worker took. */
export async function agreedTerms(
  pay: ServiceUnderTest,
  terms: Record<string, unknown> & { readonly workerId: string },
): Promise<Offered> {
  const { data, errors } = await offer(pay, terms);
  if (errors) throw new Error(errors[0]?.message);
  const { id } = data.offerPayTerms;
  const { errors: refused } = await pay.ask(terms.workerId, ANSWER_TERMS, {
    input: { termsId: id, accept: true },
  });
  if (refused) throw new Error(refused[0]?.message);
  return data.offerPayTerms;
}

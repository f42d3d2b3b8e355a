import { dayOf } from '../../../app/time/days.ts';
import { capital, termWords } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { SummaryList } from '../../../kit/lists.tsx';
import { DataTable } from '../../../kit/table.tsx';
import { ofCircle } from '../words/index.ts';
import type { Sharing } from './data.ts';

const counted = ['waiting', 'accepted', 'declined', 'released', 'withdrawn'] as const;

/** What is shared with a neighbour at this moment. People are counts, but for those who may know them. */
export function Shared({ sharing, since }: { readonly sharing: Sharing; readonly since: string }) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const { offersOut, claimsOut, claimsIn, visitors, passportsGranted, addressesReleased, forgotten } =
    sharing;
  return (
    <>
      <h3>{words.offersOut}</h3>
      {offersOut.edges.length === 0 ? (
        <p>{words.noOffers}</p>
      ) : (
        <SummaryList
          rows={offersOut.edges.map(({ node: { id, from, to, category, outwardCode } }) => ({
            key: id,
            name: `${capital(figures.day(dayOf(from)))}, ${figures.span(from, to)}`,
            value: words.offerAt(termWords(category), outwardCode),
          }))}
        />
      )}
      {offersOut.pageInfo.hasNextPage && <p>{words.moreOffers}</p>}

      <h3>{words.claims(since)}</h3>
      <DataTable
        caption={words.claims(since)}
        head={[words.howTheyStand, words.claimsOut, words.claimsIn]}
        rows={counted.map((state) => ({
          key: state,
          cells: [words[state], String(claimsOut[state]), String(claimsIn[state])],
        }))}
      />

      <h3>{words.visitors}</h3>
      {visitors.edges.length === 0 ? (
        <p>{words.noVisitors}</p>
      ) : (
        <SummaryList
          rows={visitors.edges.map(({ node: { name, fields, since: held, expiresAt } }) => ({
            key: held + expiresAt,
            name: name ?? words.someWorker,
            value: words.grants(
              fields.map((field) => words[`field${field}`]).join(', '),
              figures.moment(expiresAt),
            ),
          }))}
        />
      )}
      <SummaryList
        rows={[
          [words.granted, String(passportsGranted)],
          [words.addresses, String(addressesReleased)],
        ]}
      />

      <h3>{words.forgotten}</h3>
      {forgotten.edges.length === 0 ? (
        <p>{words.noForgotten}</p>
      ) : (
        <SummaryList
          rows={forgotten.edges.map(({ node: { because, saidAt, carriedOutAt } }) => ({
            key: because + saidAt + carriedOutAt,
            name: words[`because${because}`],
            value: words.forgottenAt(figures.moment(saidAt), figures.moment(carriedOutAt)),
          }))}
        />
      )}
    </>
  );
}

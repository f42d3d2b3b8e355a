import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { SummaryList, Tag } from '../../../kit/lists.tsx';
import { ofCircle } from '../words/index.ts';
import { Contract } from './contract.tsx';
import type { Sharing } from './data.ts';
import { Shared } from './shared.tsx';

/** The agreement with a neighbour, what is shared at this moment, and what messages may carry. */
export function SharedWith({ sharing }: { readonly sharing: Sharing }) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const { neighbour, state, ourConsent, theirConsent, terms } = sharing;
  const share = (basisPoints: number) => figures.percent(basisPoints / 100);
  const ours = words[`consent${ourConsent.state}`](figures.moment(ourConsent.since));
  const by = ourConsent.by?.name;
  return (
    <>
      <h2>
        {neighbour.name} <Tag kind={state === 'SHARING' ? 'good' : 'open'}>{words[`state${state}`]}</Tag>
      </h2>
      <SummaryList
        rows={[
          [words.term, words.termOf(figures.date(neighbour.from), figures.date(neighbour.until))],
          [words.we, by ? `${ours}, ${words.writtenBy(by)}` : ours],
          [words.they, words[`consent${theirConsent.state}`](figures.moment(theirConsent.since))],
          [words.price, words.priceOf(share(terms.worker), share(terms.payer), share(terms.hostShare))],
          [words.way, figures.duration(neighbour.minutes)],
          [words.districts, neighbour.districts.join(', ')],
        ]}
      />
      <Shared sharing={sharing} since={figures.date(dayOf(sharing.claimsIn.since))} />
      <Contract kinds={sharing.kinds.edges.map(({ node }) => node)} />
    </>
  );
}

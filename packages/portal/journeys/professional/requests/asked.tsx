import type { PackageRequestQuery } from '../../../app/graphql/generated.ts';
import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { SummaryList, Tag } from '../../../kit/lists.tsx';
import { professional } from '../words/index.ts';

/** A request as a professional may see it. */
export type SeenRequest = NonNullable<PackageRequestQuery['packageRequest']>;

/** What is asked, what speaks for it, how it stands, and what was decided. */
export function Asked({ request }: { readonly request: SeenRequest }) {
  const words = useWords(professional);
  const figures = useFigures();
  const foreign = useForeign();
  const { asks, evidence, state, status, submittedAt, decision } = request;
  return (
    <>
      <p>
        <Tag kind={state === 'DECIDED' ? 'good' : 'open'}>{words[`state${state}`]}</Tag>
      </p>
      <SummaryList
        rows={[
          [
            words.asks,
            <span key="asks" className="said">
              {asks}
            </span>,
          ],
          [
            words.evidence,
            evidence.length > 0 ? <Evidence key="evidence" evidence={evidence} /> : words.noEvidence,
          ],
          !!submittedAt && [words.sentOn, figures.date(dayOf(submittedAt))],
          [
            words.stands,
            <span key="stands" {...foreign}>
              {status}
            </span>,
          ],
          !!decision && [words.outcome, words[`outcome${decision.outcome}`]],
          !!decision && [words.why, decision.reason],
          !!decision && [words.recorded, decision.decisionRef],
        ]}
      />
    </>
  );
}

function Evidence({ evidence }: Pick<SeenRequest, 'evidence'>) {
  return (
    <ul className="within">
      {evidence.map(({ label, ref }) => (
        <li key={label + ref}>
          {/* Only what is plainly a page of the web is made a link: anyone may have written it. */}
          {ref.startsWith('https://') ? (
            <a href={ref} rel="noreferrer noopener" target="_blank">
              {label}
            </a>
          ) : (
            `${label} (${ref})`
          )}
        </li>
      ))}
    </ul>
  );
}

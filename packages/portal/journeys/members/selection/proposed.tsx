import { useWords } from '../../../app/words/use-words.ts';
import { SummaryList } from '../../../kit/lists.tsx';
import { useName } from '../our-team-page.tsx';
import type { ProposedNominee } from './data.ts';
import { choosing } from './words/index.ts';

/** Who is proposed, and why. */
export function Proposed({ proposal }: { readonly proposal: ProposedNominee }) {
  const words = useWords(choosing);
  const nameOf = useName();
  return (
    <SummaryList
      rows={[
        [words.proposal, nameOf(proposal.nominee)],
        [words.because, proposal.reasons],
      ]}
    />
  );
}

import type { SettlementState } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Tag } from '../../../kit/lists.tsx';
import { ofCircle } from '../words/index.ts';

const kinds = {
  OPEN: 'open',
  PROPOSED: 'plain',
  ASKED: 'open',
  DIFFERS: 'open',
  AGREED: 'good',
  SETTLED: 'over',
} as const satisfies Record<SettlementState, string>;

/** How a month stands between two circles. */
export function StateTag({ state }: { readonly state: SettlementState }) {
  const words = useWords(ofCircle);
  return <Tag kind={kinds[state]}>{words[`state${state}`]}</Tag>;
}

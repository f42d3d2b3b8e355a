import type { PayRunState } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Tag } from '../../../kit/lists.tsx';
import { ofCircle } from '../words/index.ts';

const kinds = {
  CHECKING: 'plain',
  BLOCKED: 'open',
  READY: 'good',
  ISSUING: 'plain',
  ISSUED: 'good',
  CANCELLED: 'over',
} as const satisfies Record<PayRunState, string>;

/** How a run stands, in words. */
export function RunTag({ state }: { readonly state: PayRunState }) {
  const words = useWords(ofCircle);
  return <Tag kind={kinds[state]}>{words[`run${state}`]}</Tag>;
}

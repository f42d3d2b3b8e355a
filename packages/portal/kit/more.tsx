import { withQuery } from '../app/router/address.ts';
import { frame } from '../app/words/frame/index.ts';
import { useWords } from '../app/words/use-words.ts';
import { LinkButton } from './button.tsx';
import { Actions } from './lists.tsx';

interface MoreProps {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** What of the address says where the page begins. */
  readonly query?: string;
}

/** On to what of a list did not fit on this page. */
export function More({ pageInfo: { hasNextPage, endCursor }, query = 'after' }: MoreProps) {
  const words = useWords(frame);
  if (!hasNextPage || !endCursor) return null;
  return (
    <Actions>
      <LinkButton kind="quiet" href={withQuery({ [query]: endCursor })}>
        {words.more}
      </LinkButton>
    </Actions>
  );
}

import type { DateText } from '@kith/kernel';
import { aheadAt, type TimeAhead } from '../places/when.ts';
import type { Gathering } from './gathering.ts';

/** An event with its times ahead by its rule: worked out once a day, when first asked for. */
export interface ListedGathering {
  readonly gathering: Gathering;
  ahead(today: DateText): readonly TimeAhead[];
}

export function listedGathering(gathering: Gathering): ListedGathering {
  let soon: { readonly today: DateText; readonly windows: readonly TimeAhead[] } | undefined;
  return {
    gathering,
    ahead: (today) => {
      if (soon?.today !== today) soon = { today, windows: aheadAt({ sessions: [gathering.session] }, today) };
      return soon.windows;
    },
  };
}

/** What travels sealed with a month, in words anyone can read. */
export const sealedParts = [
  {
    what: 'The true counts',
    openedBy: 'The national co-op’s service, with a key that no person holds',
    purpose:
      'Totals over all circles, which are made from true counts and then hidden and rounded like any other',
  },
  {
    what: 'What the measures are made of: for each two sums, and how many they rest on',
    openedBy: 'The national co-op’s service, with a key that no person holds',
    purpose: 'Measures over all circles, and to see that a circle shows what its own numbers come to',
  },
] as const;

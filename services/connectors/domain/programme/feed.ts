/** What a calendar feed of the programme holds (C5): what its person goes to, with or without its title, or all there is. */
export const feedHolds = ['WHEN_AND_WHERE', 'WITH_TITLES', 'WHOLE_PROGRAMME'] as const;
export type FeedHolds = (typeof feedHolds)[number];

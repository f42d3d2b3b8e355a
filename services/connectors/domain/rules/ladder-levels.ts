/** The levels of a ladder back into company, lowest first: what each is like, in a sentence (K5). */
export const ladderLevels = [
  { level: 1, words: 'Someone comes for a cup of tea at home, or rings for a chat.' },
  { level: 2, words: 'Out with a buddy, somewhere quiet and close by.' },
  { level: 3, words: 'With a buddy to a group or a place where there are others.' },
  { level: 4, words: 'To a group or a place on their own; a buddy is a telephone call away.' },
  { level: 5, words: 'Taking part in what is done there, or going along with someone else.' },
] as const;

export const HIGHEST_LEVEL = ladderLevels.length;

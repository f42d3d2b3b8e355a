/**
 * What people like to do, and by which words it is found in what is written of a place. Likes of a person and
 * categories of a place are both taken from here, so that they can meet.
 */
export const interests = {
  COMPANY: {
    label: 'company',
    words: ['company', 'befriending', 'social', 'welcome', 'together', 'drop-in'],
  },
  FOOD_AND_TEA: {
    label: 'food and tea',
    words: ['tea', 'coffee', 'cafe', 'lunch', 'breakfast', 'cooking', 'baking'],
  },
  GARDENING: { label: 'gardening', words: ['garden', 'gardening', 'allotment', 'plants', 'growing'] },
  NATURE: { label: 'nature', words: ['nature', 'park', 'birds', 'wildlife', 'river', 'woodland'] },
  WALKING: { label: 'walking', words: ['walk', 'walking', 'stroll', 'ramblers'] },
  MOVING: {
    label: 'moving',
    words: ['exercise', 'yoga', 'swimming', 'gym', 'sport', 'bowls', 'boccia', 'tai', 'chi'],
  },
  DANCING: { label: 'dancing', words: ['dance', 'dancing', 'ballroom', 'ceilidh'] },
  SINGING: { label: 'singing', words: ['singing', 'choir', 'song', 'sing'] },
  MUSIC: { label: 'music', words: ['music', 'concert', 'band', 'orchestra', 'instruments'] },
  CRAFTS: {
    label: 'making things',
    words: ['craft', 'knitting', 'sewing', 'pottery', 'woodwork', 'repair', 'shed'],
  },
  ART: { label: 'art', words: ['art', 'painting', 'drawing', 'gallery', 'museum', 'photography'] },
  READING: { label: 'reading', words: ['book', 'reading', 'library', 'poetry', 'writing'] },
  GAMES: { label: 'games', words: ['game', 'cards', 'chess', 'bingo', 'dominoes', 'quiz'] },
  FILM: { label: 'films and theatre', words: ['film', 'cinema', 'theatre', 'drama'] },
  HISTORY: { label: 'local history', words: ['history', 'heritage', 'memories', 'reminiscence'] },
  LEARNING: { label: 'learning', words: ['class', 'course', 'learning', 'talk', 'lecture', 'language'] },
  COMPUTERS: {
    label: 'computers and telephones',
    words: ['computer', 'digital', 'internet', 'tablet', 'online'],
  },
  FAITH: {
    label: 'faith',
    words: ['church', 'mosque', 'synagogue', 'temple', 'gurdwara', 'chapel', 'worship', 'faith'],
  },
  ANIMALS: { label: 'animals', words: ['animal', 'dog', 'cat', 'farm', 'horse'] },
  HELPING: { label: 'helping others', words: ['volunteer', 'volunteering', 'helping', 'charity'] },
  PEERS: {
    label: 'meeting people in the same boat',
    words: ['peer', 'carers', 'stroke', 'memory', 'support'],
  },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly words: readonly string[] }>>;

export type Interest = keyof typeof interests;
export const interestNames = Object.keys(interests) as [Interest, ...Interest[]];

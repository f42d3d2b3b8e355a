import { inManner, languageOf } from '../../domain/instruments/wording.ts';
import type { FormItemResolvers } from '../../generated.ts';

export const formItem: FormItemResolvers = {
  id: ({ item }) => item.id,
  words: ({ item, ...manner }) => inManner(item, manner),
  language: ({ item, ...manner }) => languageOf(item, manner),
  least: ({ item }) => item.scale.least,
  greatest: ({ item }) => item.scale.greatest,
  labels: ({ item, ...manner }) => {
    const language = languageOf(item, manner);
    return Object.entries(item.scale.labels).map(([value, words]) => ({
      value: Number(value),
      words: words[language] ?? words.EN,
    }));
  },
};

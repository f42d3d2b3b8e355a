import { formatPence } from '@kith/kernel';
import type { Opportunity, Part } from './opportunity.ts';
import { timesInWords } from './times.ts';

/** What workers see of an opportunity: what its owner consented to, and the words for it (M1). */
export interface Shown {
  readonly category: string;
  readonly outwardCode?: string;
  readonly stretches?: Opportunity['stretches'];
  readonly skills?: readonly string[];
  readonly languages?: readonly string[];
  readonly essentialLanguages?: readonly string[];
  readonly atHome?: readonly string[];
  readonly ratePence?: number;
  /** `E5, Tue/Thu am, cooking, Yiddish helpful` */
  readonly summary: string;
}

/** What of an opportunity leaves the team. Whatever is not named here never does. */
export function shownOf({ need, stretches, shows }: Omit<Opportunity, 'whereabouts'>): Shown {
  const may = (part: Part) => shows.includes(part);
  const seen: Omit<Shown, 'summary'> = {
    category: need.category,
    ...(may('AREA') && { outwardCode: need.outwardCode }),
    ...(may('TIMES') && { stretches }),
    ...(may('SKILLS') && { skills: need.skills }),
    ...(may('LANGUAGES') && {
      languages: need.languages,
      essentialLanguages: need.essentialLanguages ?? [],
    }),
    ...(may('AT_HOME') && { atHome: need.atHome ?? [] }),
    ...(may('RATE') && { ratePence: need.ratePence }),
  };
  return { ...seen, summary: summaryOf(seen) };
}

function summaryOf(seen: Omit<Shown, 'summary'>): string {
  const { outwardCode, stretches, category, skills = [], ratePence } = seen;
  return [
    outwardCode,
    stretches && timesInWords(stretches),
    ...new Set([category, ...skills].map(words)),
    ...(seen.essentialLanguages ?? []).map((language) => `${named(language)} needed`),
    ...(seen.languages ?? []).map((language) => `${named(language)} helpful`),
    ...(seen.atHome ?? []).map((term) => `${words(term)} at home`),
    ratePence !== undefined && `${formatPence(ratePence)} an hour`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** A term as people write it. */
function words(term: string): string {
  return term.replaceAll('-', ' ');
}

/** The term of a language, as people write its name. */
export function named(language: string): string {
  return language
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

import { contentId, type Id } from '@kith/kernel';
import * as z from 'zod';
import { slug } from '../envelope.ts';
import { idOf } from '../fields.ts';

/** Licences under which a text may be shared and changed by every circle (N8). No other will do. */
export const sharedLicences = ['CC0-1.0', 'CC-BY-4.0'] as const;
export type SharedLicence = (typeof sharedLicences)[number];

/** One edition of a text of the shared library. Text only. */
export const editionWords = z.strictObject({
  textId: idOf('text'),
  /** The first edition is 1. */
  number: z.int().min(1).max(10_000),
  title: z.string().trim().min(1).max(120),
  words: z.string().trim().min(1).max(8_000),
  licence: z.enum(sharedLicences),
  /** The circle it comes from: whom CC BY asks to be named. A circle, never a person. */
  fromCircle: slug,
});
export type EditionWords = z.infer<typeof editionWords>;

/** The id of an edition, made from all that is in it: who has it and the text knows that not a word was changed. */
export function editionIdOf(edition: EditionWords): Id<'edition'> {
  const { textId, number, title, words, licence, fromCircle } = edition;
  return contentId('edition', { textId, number, title, words, licence, fromCircle });
}

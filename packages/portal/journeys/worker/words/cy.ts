import type { Catalogue } from '../../../app/words/language.ts';
import { en } from './en.ts';

/** Not yet reviewed by a native speaker. */
export const cy: Catalogue<typeof en> = en;

import type { Words } from '../../../../app/words/language.ts';
import { cy } from './cy.ts';
import { easy } from './easy.ts';
import { en } from './en.ts';

/** Words for what may be chosen on maps, of places and of ways. */
export const terms: Words<typeof en> = { en, cy, easy };

import type { Words } from '../../../../app/words/language.ts';
import { cy } from './cy.ts';
import { easy } from './easy.ts';
import { en } from './en.ts';

/** Words of what is on, and of those who go along. */
export const together: Words<typeof en> = { en, cy, easy };

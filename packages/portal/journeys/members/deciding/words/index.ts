import type { Words } from '../../../../app/words/language.ts';
import { cy } from './cy.ts';
import { easy } from './easy.ts';
import { en } from './en.ts';

/** Words of what a team decides, of its meetings, and of who does what. */
export const deciding: Words<typeof en> = { en, cy, easy };

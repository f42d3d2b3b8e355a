import type { Words } from '../../../app/words/language.ts';
import { cy } from './cy.ts';
import { easy } from './easy.ts';
import { en } from './en.ts';

/** Words of a team that runs itself: who is in it, and its hats. */
export const members: Words<typeof en> = { en, cy, easy };

import type { Words } from '../../../app/words/language.ts';
import { cy } from './cy.ts';
import { easy } from './easy.ts';
import { en } from './en.ts';

/** Words of those who keep an eye on the whole circle. */
export const ofCircle: Words<typeof en> = { en, cy, easy };

import type { Words } from '../../../../app/words/language.ts';
import { cy } from './cy.ts';
import { easy } from './easy.ts';
import { en } from './en.ts';

/** Words of choosing somebody for a hat. */
export const choosing: Words<typeof en> = { en, cy, easy };

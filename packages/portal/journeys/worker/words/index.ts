import type { Words } from '../../../app/words/language.ts';
import { cy } from './cy.ts';
import { easy } from './easy.ts';
import { en } from './en.ts';

/** Words of those who work. */
export const worker: Words<typeof en> = { en, cy, easy };

import type { Words } from '../../../app/words/language.ts';
import { cy } from './cy.ts';
import { easy } from './easy.ts';
import { en } from './en.ts';

/** Words of what anyone reads of the co-op. */
export const national: Words<typeof en> = { en, cy, easy };

import type { Words } from '../../../app/words/language.ts';
import { cy } from './cy.ts';
import { easy } from './easy.ts';
import { en } from './en.ts';

/** Words of a social worker, or another professional, with three minutes. */
export const professional: Words<typeof en> = { en, cy, easy };

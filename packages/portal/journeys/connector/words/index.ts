import type { Words } from '../../../app/words/language.ts';
import { cy } from './cy.ts';
import { easy } from './easy.ts';
import { en } from './en.ts';

/** Words of those who connect: teams on their way, maps, introductions. */
export const connector: Words<typeof en> = { en, cy, easy };

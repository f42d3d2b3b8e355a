import type { Words } from '../language.ts';
import { cy } from './cy.ts';
import { easy } from './easy.ts';
import { en } from './en.ts';

/** Words that surround every page. */
export const frame: Words<typeof en> = { en, cy, easy };

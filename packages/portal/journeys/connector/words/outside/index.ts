import type { Words } from '../../../../app/words/language.ts';
import { cy } from './cy.ts';
import { easy } from './easy.ts';
import { en } from './en.ts';

/** Words of going out: places, outings, what people want, and those who are sent to the circle. */
export const outside: Words<typeof en> = { en, cy, easy };

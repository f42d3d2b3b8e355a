import { idOf, instant } from '@kith/contracts';
import { type Id, type IdKind, instantText, Temporal } from '@kith/kernel';
import { optional } from '@kith/service-kit';
import * as z from 'zod';
import { heardHow } from '../domain/teams/word.ts';

/** An id of a kind. */
export const id = <K extends IdKind>(kind: K) => idOf(kind).transform((text) => text as Id<K>);
export const person = z.string().min(1).max(64);
export const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'a month like 2026-12');
export const day = z.iso.date('a date like 2026-11-30');
export const moment = instant.transform((text) => instantText(Temporal.Instant.from(text)));

/** That something was heard from someone, and is entered for them. */
export const heardFrom = z.object({ how: z.enum(heardHow), on: day });
export const heard = optional(heardFrom);

/** What people write, in as many lines as they like. */
export const words = (longest: number) => z.string().trim().min(1, 'must not be empty').max(longest);

import { type Group, groups, idOf } from '@kith/contracts';
import { addDays } from '@kith/kernel';
import { optional } from '@kith/service-kit';
import * as z from 'zod';
import { instrumentIds, languages } from '../../domain/instruments/instrument.ts';
import { type Plan, usualPlan } from '../../domain/rounds/plan.ts';
import { relationships } from '../../domain/rounds/sheet.ts';

const day = z.iso.date('a date like 2026-11-23');
const person = z.string().min(1).max(64);
const roundId = idOf('round');
const teamIds = z.array(idOf('team')).max(20);

const ofGroup = z.object({ group: z.enum(groups), instruments: z.array(z.enum(instrumentIds)).max(5) });

const manner = {
  language: optional(z.enum(languages)).transform((language) => language ?? 'EN'),
  easyRead: optional(z.boolean()).transform((easyRead) => easyRead ?? false),
};

const parts = z
  .array(
    z.object({
      teamId: optional(idOf('team')),
      answers: z.array(z.object({ item: z.string().min(1).max(40), value: z.int().nullish() })).max(60),
    }),
  )
  .max(20)
  .transform((all) =>
    all.map(({ teamId, answers }) => ({
      teamId,
      answers: Object.fromEntries(
        answers.flatMap(({ item, value }) => (value == null ? [] : [[item, value]])),
      ),
    })),
  );

export const roundAsked = z.object({ roundId });
export const roundById = z.object({ id: roundId });
export const mannerAsked = z.object(manner);
export const formAsked = z.object({ roundId, personId: optional(person), ...manner });

export const planInput = z
  .object({
    id: optional(roundId),
    opensOn: day,
    closesOn: day,
    plan: optional(z.array(ofGroup).max(groups.length)),
  })
  .refine(({ opensOn, closesOn }) => closesOn >= addDays(opensOn, 7) && closesOn <= addDays(opensOn, 56), {
    path: ['closesOn'],
    message: 'a week to eight weeks after it opens',
  })
  .transform(({ plan, ...rest }) => ({ ...rest, plan: plan ? planOf(plan) : usualPlan }));

export const answerInput = z.object({
  roundId,
  parts,
  agreesToShow: optional(teamIds).transform((agrees) => agrees ?? []),
  seconds: optional(z.int().min(1).max(86_400)),
});

export const keyInput = z.object({
  roundId,
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z2-9]{10}$/, 'the ten letters and digits on the form'),
  mode: z.enum(['PAPER', 'PHONE']),
  parts,
  agreesToShow: optional(teamIds).transform((agrees) => agrees ?? []),
});

export const forSomeoneInput = z.object({
  roundId,
  personId: person,
  relationship: z.enum(relationships),
  parts,
});

function planOf(asked: readonly z.infer<typeof ofGroup>[]): Plan {
  const entries = groups.map((group) => {
    const all = asked.filter((each) => each.group === group).flatMap(({ instruments }) => instruments);
    return [group, [...new Set(all)]] as const;
  });
  return Object.fromEntries(entries) as Record<Group, Plan[Group]>;
}

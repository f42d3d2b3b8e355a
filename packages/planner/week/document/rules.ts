import * as z from 'zod';

const minutes = z.int().min(0);
const points = z.number().min(0);

/** What no proposal breaks. The caller hands in the rules of the week's date; these are those of 2026 in the UK. */
export const rules = z
  .object({
    /** Between hours that begin on different days (M14). */
    rest: minutes.default(660),
    /** Days of the week in which no hours lie. Stricter than the law, which counts 24 hours anywhere (M14). */
    daysOff: z.int().min(0).max(7).default(1),
    /** Most minutes of work in the week, of workers whose `room` is not said. */
    week: minutes.default(2880),
    /** Visits and ways in one go last no longer than this without a break, except one visit alone. */
    breakAfter: minutes.default(360),
    /** How long a break is at least. */
    breakMinutes: minutes.default(20),
    /** Least minutes between two visits, beside the way; none at the same door. */
    gap: minutes.default(0),
  })
  .prefault({});

/** What is weighed, in points; the same for everyone. Only their relation matters. Whole numbers add up exactly. */
export const weights = z
  .object({
    /** A minute that stays open, times how important it is, times how many should have come. */
    open: points.default(10),
    /** The same of hours that must not stay open. */
    openMust: points.default(60),
    /** A minute of the ways of a day, from home and back. */
    travel: points.default(2),
    /** A minute between two visits that is neither way nor long enough to be at home. */
    idle: points.default(1),
    /** A minute with someone who does not know the person; less the better they do (`knownAfter`). */
    stranger: points.default(3),
    /** Each worker a person sees in this week and would not have otherwise. */
    faces: points.default(40),
    /** Each of those who have not said yes to each other yet. */
    unasked: points.default(40),
    /** A skill or language that would have been good. */
    missed: points.default(30),
    /** A minute from the wished beginning. */
    moved: points.default(1),
    /** A minute that a worker has less than the least they want. */
    belowLeast: points.default(2),
    /** A minute less than the wish. */
    belowWish: points.default(1),
    /** A minute less than each of the shares of their wish that `fairShares` names: the further behind, the dearer. */
    unfair: points.default(1),
    /** A minute more than the wish. */
    aboveWish: points.default(1),
  })
  .prefault({});

/** How amounts are read. */
export const measures = z
  .object({
    /** Minutes with a person after which a worker is no stranger at all; half of them leave half. */
    knownAfter: z.int().positive().default(1200),
    /** A gap is the worker's own time if it leaves so many minutes at home. Its ways count instead. */
    homeAfter: minutes.default(60),
    /** Shares of the wish below which falling behind weighs more and more. */
    fairShares: z.array(z.number().gt(0).lt(1)).default([0.25, 0.5, 0.75]),
    /** Beginnings are tried so many minutes apart, or more where the window is wide. */
    step: z.int().positive().default(15),
  })
  .prefault({});

/** What is weighed: the names of all components of the cost. */
export type WeekWeights = z.infer<typeof weights>;

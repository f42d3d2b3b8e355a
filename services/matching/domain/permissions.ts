const circleOfSupport = [
  'OWNER',
  'FAMILY_FRIEND',
  'PAID_WORKER',
  'VOLUNTEER',
  'PEER',
  'TEAM_STARTER',
] as const;
const withPlan = [...circleOfSupport, 'PROFESSIONAL:PLAN'] as const;

/** Who may do what in matching. Default is deny; `self` is the worker it is about. */
export const permissions = {
  /** What is left to hand over before the circle closes (F12). */
  'closing.read': ['circle:coordinator'],
  // A team's hours
  'hours.agree': ['OWNER'],
  'hours.end': ['OWNER'],
  'hours.read': [...withPlan, 'self'],
  'hours.answer': ['self'],
  /** In the owner's own words, and as often as not about their health; that it was agreed, and when, the others see. */
  'hours.whyShort': ['OWNER'],
  'week.read': withPlan,
  // Its gaps
  'gap.read': withPlan,
  /** Looking for cover is what a rota hat is for; whose yes a worker needs stays the owner's. */
  'gap.widen': ['OWNER', 'hat:rota'],
  'gap.cancel': ['OWNER'],
  /** What every worker of the circle sees, side by side: when and how far, never whose. */
  'gap.overview': ['circle:coordinator'],
  'claim.answer': ['OWNER'],
  /** How far hours may be shown is the owner's wish, above what a rota hat or the clock would do (M11). */
  'gap.limit': ['OWNER'],
  // How many people come (M12): a count to the team; what the owner would like, to the owner
  'continuity.read': withPlan,
  'continuity.set': ['OWNER'],
  // What a worker from next door lets the team know (F5)
  'visitor.read': circleOfSupport,
  // Visits
  'visits.read': withPlan,
  'visit.read': [...withPlan, 'self'],
  'visit.cannotMake': ['self'],
  // Where someone lives: the team, and the worker of a visit that stands (F7)
  'whereabouts.read': [...circleOfSupport, 'self'],
  // Hours a team seeks, and who may come to work with it
  'opportunity.publish': ['OWNER'],
  'opportunity.read': ['OWNER'],
  'match.propose': ['OWNER'],
  'match.read': ['OWNER', 'self'],
  'match.say': ['OWNER', 'self'],
  /** Either of the two, at any time. */
  'pair.end': ['OWNER', 'self'],
  'refusals.ofTeam': ['OWNER'],
  'choice.read': ['signed-in'],
  /** Who keeps an overview of teams and workers; never an owner as such, for whom it would be pressure (M9). */
  'looking.read': ['circle:coordinator'],
  // Proposals for the open hours of a week (M4): asked for by whoever looks for cover; who is proposed is between two
  'plan.ofCircle': ['circle:coordinator'],
  'plan.ofTeam': ['OWNER', 'hat:rota'],
  'proposed.ofTeam': ['OWNER'],
  'proposed.read': ['OWNER', 'self'],
  'proposed.say': ['OWNER', 'self'],
  // A worker's own
  'work.read': ['self'],
  'work.change': ['self'],
  // Someone's own calendar feeds (C5)
  'feed.own': ['self'],
  'offer.ofTeam': ['PAID_WORKER'],
  'neighbours.read': ['signed-in'],
  // Sharing with neighbours (F11): every member sees it; those whom the circle chose to speak for it decide
  'sharing.read': ['signed-in'],
  'sharing.decide': ['circle:coordinator', 'circle:facilitator', 'circle:secretary'],
  // An owner's yes given ahead (F7): theirs alone
  'standing.give': ['OWNER'],
  'standing.read': circleOfSupport,
} as const satisfies Record<string, readonly string[]>;

export type Operation = keyof typeof permissions;

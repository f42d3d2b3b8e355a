const unpaid = ['FAMILY_FRIEND', 'VOLUNTEER', 'PEER', 'TEAM_STARTER'];
const everyMember = ['OWNER', ...unpaid, 'PAID_WORKER', 'PROFESSIONAL'];
/** Someone without both consents, or whose check is not clear, goes by their status instead of their kind. */
const waiting = ['INVITED', 'REQUESTED', 'PENDING_VETTING'];

/** Who may do what with teams. Default is deny. */
export const permissions = {
  /** That it exists, and its name. */
  'team.name': [...everyMember, ...waiting],
  'team.owner': everyMember,
  /** Who is active in it. A professional needs the plan, which names those who come. */
  'team.members': ['OWNER', ...unpaid, 'PAID_WORKER', 'PROFESSIONAL:PLAN'],
  /** Also who is invited, has asked, or waits for a check. */
  'team.waiting': ['OWNER'],
  'member.invite': ['OWNER'],
  'invitation.answer': ['self'],
  'request.answer': ['OWNER'],
  'membership.end': ['self', 'OWNER'],
  /** Of a person who shares this team; or of oneself, or by a hat. */
  'person.name': [...everyMember, 'self', 'circle:vetting_lead', 'circle:coordinator'],
  'person.channel': [...everyMember, 'self', 'circle:coordinator'],
  /** Of someone who has said yes to this team and is not active in it yet. */
  'asker.name': ['OWNER'],
  'person.vetting': ['self', 'circle:vetting_lead'],
  'vetting.record': ['circle:vetting_lead'],
} as const satisfies Record<string, readonly string[]>;

export type Operation = keyof typeof permissions;

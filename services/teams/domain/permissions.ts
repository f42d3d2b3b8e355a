const unpaid = ['FAMILY_FRIEND', 'VOLUNTEER', 'PEER', 'TEAM_STARTER'];
const everyMember = ['OWNER', ...unpaid, 'PAID_WORKER', 'PROFESSIONAL'];
/** The owner, or someone the owner lets act for them (T1). */
const ownerSide = ['OWNER', 'hat:advocate'];
const circleHosts = ['circle:coordinator', 'circle:secretary', 'circle:facilitator'];
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
  'team.waiting': ownerSide,
  'member.invite': ownerSide,
  'invitation.answer': ['self'],
  'request.answer': ownerSide,
  'membership.end': ['self', ...ownerSide],
  'advocate.appoint': ['OWNER'],
  /** To tell someone who does not use the software what it had to say to them. */
  'notice.passOn': [...ownerSide, ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER'],
  // The governance circle
  'circle.invite': circleHosts,
  'circle.members': ['CIRCLE_MEMBER', ...circleHosts],
  /** Of a person who shares this team; or of oneself, or by a hat. */
  'person.name': [...everyMember, 'CIRCLE_MEMBER', 'self', 'circle:vetting_lead', 'circle:coordinator'],
  'person.channel': [...everyMember, 'CIRCLE_MEMBER', 'self', 'circle:coordinator'],
  /** Of someone who has said yes to this team and is not active in it yet. */
  'asker.name': ownerSide,
  'person.vetting': ['self', 'circle:vetting_lead'],
  'vetting.record': ['circle:vetting_lead'],
  // Hats and selections
  /** Which hats there are, and who holds them: a professional needs the plan, which names those who come. */
  'hat.see': ['OWNER', ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER', 'PROFESSIONAL:PLAN'],
  'circle.hat.see': circleHosts,
  /** To have a say in who holds a hat. */
  'hat.decide': ['OWNER', ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER'],
  /** To make hats of the group's own, to take one back, to name who leads a selection. */
  'hat.arrange': ownerSide,
  'circle.hat.arrange': circleHosts,
  /** To enter what someone who does not use the software said. */
  'hat.enterFor': [...ownerSide, 'TEAM_STARTER', 'hat:checkin', 'hat:facilitator'],
  'circle.hat.enterFor': circleHosts,
  'team.flagRegulated': [...ownerSide, 'TEAM_STARTER'],
} as const satisfies Record<string, readonly string[]>;

export type Operation = keyof typeof permissions;

const unpaid = ['FAMILY_FRIEND', 'VOLUNTEER', 'PEER', 'TEAM_STARTER'];
const everyMember = ['OWNER', ...unpaid, 'PAID_WORKER', 'PROFESSIONAL'];
/** The owner, or someone the owner lets act for them (T1). */
const ownerSide = ['OWNER', 'hat:advocate'];
const circleHosts = ['circle:coordinator', 'circle:secretary', 'circle:facilitator'];
/** Someone without both consents, whose check is not clear, or who rests, goes by their status instead of their kind. */
const waiting = ['INVITED', 'REQUESTED', 'PENDING_VETTING', 'PAUSED'];

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
  // Starting
  /** To start a team for someone who uses paper. */
  'team.startFor': ['circle:team_starter'],
  'start.read': everyMember,
  'start.move': [...ownerSide, 'TEAM_STARTER'],
  'team.flagRegulated': [...ownerSide, 'TEAM_STARTER'],
  'start.visit': ['TEAM_STARTER'],
  'starter.renew': ownerSide,
  // Endings and rests
  /** To have a member rest, and come back. */
  'membership.pause': ['self', ...ownerSide],
  'team.state': [...everyMember, 'circle:coordinator'],
  /** Quiet, awake, closed. */
  'team.rest': ownerSide,
  'team.bereaved': ['hat:advocate', 'FAMILY_FRIEND', 'TEAM_STARTER', 'circle:coordinator'],
  'team.reopen': [...ownerSide, 'circle:coordinator'],
  'contact.read': [...unpaid, 'hat:advocate', 'circle:coordinator'],
  'contact.name': [...unpaid, 'hat:advocate', 'circle:coordinator'],
  'contact.answer': ['FAMILY_FRIEND'],
  /** Of those only whoever was named. */
  'contact.keep': everyMember,
  // Learning
  'need.read': ['OWNER', ...unpaid, 'PAID_WORKER', 'PROFESSIONAL:PLAN', 'hat:advocate'],
  'need.set': [...ownerSide, 'hat:profile', 'TEAM_STARTER'],
  'observation.plan': [...ownerSide, 'PAID_WORKER', 'TEAM_STARTER'],
  'observation.ofTeam': ownerSide,
  'observation.read': [...ownerSide, 'self'],
  'observation.answer': [...ownerSide, 'self'],
  /** To begin it, and as the worker to write down what was learned. */
  'observation.start': ['self'],
  'training.confirm': ['circle:vetting_lead', 'circle:coach'],
  'coaching.offer': ['circle:coach'],
} as const satisfies Record<string, readonly string[]>;

export type Operation = keyof typeof permissions;

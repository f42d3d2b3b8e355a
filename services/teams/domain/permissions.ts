const unpaid = ['FAMILY_FRIEND', 'VOLUNTEER', 'PEER', 'TEAM_STARTER'];
const everyMember = ['OWNER', ...unpaid, 'PAID_WORKER', 'PROFESSIONAL'];
/** The owner, or someone the owner lets act for them (T1). */
const ownerSide = ['OWNER', 'hat:advocate'];
const circleHosts = ['circle:coordinator', 'circle:secretary', 'circle:facilitator'];
/** Who holds sessions and meetings. */
const facilitators = ['hat:checkin', 'hat:facilitator'];
const deciders = [...facilitators, 'hat:secretary', 'hat:rota', 'hat:profile', 'hat:connector'];
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
  // Decisions and meetings
  /** Those who decide together. A professional sees what they are asked. */
  'decisions.see': [...ownerSide, ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER'],
  'decisions.seeAsked': ['PROFESSIONAL:PLAN', 'PROFESSIONAL:BUDGET'],
  'domain.see': [...everyMember, 'CIRCLE_MEMBER', 'circle:coordinator'],
  /** For the first time; afterwards by consent of the governance circle. */
  'domain.set': ['circle:coordinator'],
  'proposal.make': [...ownerSide, ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER'],
  /** For those whose hat it is to get on with things. */
  'decision.record': [...ownerSide, ...deciders],
  'proposal.signal': [...everyMember, 'CIRCLE_MEMBER'],
  /** For someone who does not use the software. */
  'proposal.signalFor': [...ownerSide, ...deciders, 'TEAM_STARTER'],
  'proposal.resolve': [...everyMember, 'CIRCLE_MEMBER'],
  'proposal.withdraw': ['self', ...ownerSide],
  'session.record': [...ownerSide, ...facilitators],
  'proposal.escalate': [...ownerSide, ...facilitators],
  'meetings.see': [...ownerSide, ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER'],
  'meeting.schedule': [...ownerSide, ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER'],
  'meeting.answer': [...ownerSide, ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER', 'PROFESSIONAL'],
  'meeting.close': [...ownerSide, ...facilitators, 'hat:secretary'],
  'minutes.check': [...ownerSide, 'hat:secretary', 'hat:checkin'],
  'minutes.public': ['signed-in'],
  'action.complete': ['self', ...ownerSide, ...facilitators, 'hat:secretary'],
  'meetings.paid': ownerSide,
} as const satisfies Record<string, readonly string[]>;

export type Operation = keyof typeof permissions;

const unpaid = ['FAMILY_FRIEND', 'VOLUNTEER', 'PEER', 'TEAM_STARTER'];
const everyMember = ['OWNER', ...unpaid, 'PAID_WORKER', 'PROFESSIONAL'];
/** The owner, or someone the owner lets act for them (T1). */
const ownerSide = ['OWNER', 'hat:advocate'];
const circleHosts = ['circle:coordinator', 'circle:secretary', 'circle:facilitator'];
/** Someone without both consents, whose check is not clear, or who rests, goes by their status instead of their kind. */
const waiting = ['INVITED', 'REQUESTED', 'PENDING_VETTING', 'PAUSED'];
/** Who holds sessions and meetings. */
const facilitators = ['hat:checkin', 'hat:facilitator'];
const deciders = [...facilitators, 'hat:secretary', 'hat:rota', 'hat:profile', 'hat:connector'];

/** Who may do what with teams. Default is deny. */
export const permissions = {
  /** That it exists, and its name. */
  'team.name': [...everyMember, ...waiting],
  'team.owner': everyMember,
  /** Who is active in it. A professional needs the plan, which names those who come. */
  'team.members': ['OWNER', ...unpaid, 'PAID_WORKER', 'PROFESSIONAL:PLAN'],
  /** Also who is invited, has asked, or waits for a check. */
  'team.waiting': ownerSide,
  'team.rename': ownerSide,
  'member.invite': ownerSide,
  'invitation.answer': ['self'],
  'request.answer': ownerSide,
  'membership.end': ['self', ...ownerSide],
  'advocate.appoint': ['OWNER'],
  /** To tell someone who does not use the software what it had to say to them. */
  'notice.passOn': [...ownerSide, ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER'],
  /** The same of money, which is not for those who are paid from it (P13). */
  'notice.passMoneyOn': [...ownerSide, 'FAMILY_FRIEND', 'TEAM_STARTER'],
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
  'start.visit': ['TEAM_STARTER'],
  'starter.renew': ownerSide,
  // Documents: which of the owner's audiences someone belongs to, and who writes
  /** To know that documents exist, and their versions; never what they say. */
  'document.know': everyMember,
  'document.write': [...ownerSide, 'TEAM_STARTER', 'hat:profile'],
  /** To give and withdraw the owner's consent; whoever is not the owner does so on their behalf, confirmed with them. */
  'section.share': [...ownerSide, 'TEAM_STARTER'],
  /** To know which sections there are, whether or not one may read them; and with whom each is shared. */
  'section.knowAll': [...ownerSide, 'TEAM_STARTER', 'hat:profile'],
  'section.seeConsent': [...ownerSide, 'TEAM_STARTER'],
  'section.readAll': ['OWNER'],
  'section.readAsCircle': [...unpaid, 'PAID_WORKER'],
  'section.readAsWriter': ['TEAM_STARTER', 'hat:profile'],
  'section.readForPlan': ['PROFESSIONAL:PLAN'],
  'section.readForBudget': ['PROFESSIONAL:BUDGET'],
  'section.readForRequests': ['PROFESSIONAL:REQUESTS'],
  'document.readWithoutConsent': ['hat:safeguarding', 'circle:safeguarding_lead'],
  'access.log': ownerSide,
  'careTeam.export': ownerSide,
  // Professionals, requests for a change of the package, reviews (T15-T17)
  'renewal.offer': ownerSide,
  'renewal.answer': ['self'],
  'profession.describe': ['self'],
  /** What was sent. A professional sees nothing that was not, and needs the scope. */
  'package.see': [...ownerSide, ...unpaid, 'PAID_WORKER', 'PROFESSIONAL:REQUESTS'],
  /** Also what is only written down. */
  'package.seeDraft': [...ownerSide, ...unpaid, 'PAID_WORKER'],
  'package.draft': [...ownerSide, ...unpaid, 'PAID_WORKER'],
  /** To send it, and to take it back. */
  'package.consent': ownerSide,
  /** To enter what an owner on paper said of a draft (T6). */
  'package.consentFor': ['TEAM_STARTER', 'hat:profile'],
  'package.decide': ['PROFESSIONAL:REQUESTS'],
  /** Of a whole circle, and of nobody in it. */
  'latency.see': ['signed-in'],
  'review.plan.see': [...ownerSide, ...unpaid, 'PAID_WORKER', 'PROFESSIONAL:PLAN'],
  'review.plan.note': [...ownerSide, 'hat:profile', 'PROFESSIONAL:PLAN'],
  /** Money is for fewer eyes. */
  'review.payment.see': [...ownerSide, 'FAMILY_FRIEND', 'TEAM_STARTER', 'PROFESSIONAL:BUDGET'],
  'review.payment.note': [...ownerSide, 'PROFESSIONAL:BUDGET'],
  // Endings and rests
  /** To have a member rest, and come back. */
  'membership.pause': ['self', ...ownerSide],
  'team.state': [...everyMember, 'circle:coordinator'],
  /** Quiet, awake, closed. */
  'team.rest': ownerSide,
  'team.bereaved': ['hat:advocate', 'FAMILY_FRIEND', 'TEAM_STARTER', 'circle:coordinator'],
  /** What is left to hand over before the circle closes (F12). */
  'circle.closing': ['circle:coordinator'],
  'team.reopen': [...ownerSide, 'circle:coordinator'],
  'contact.read': [...unpaid, 'hat:advocate', 'circle:coordinator'],
  'contact.name': [...unpaid, 'hat:advocate', 'circle:coordinator'],
  'contact.answer': ['FAMILY_FRIEND'],
  /** Of those only whoever was named. */
  'contact.keep': everyMember,
  // What is kept, and erased
  /** What is kept of someone and until when; of an owner also for whoever acts for them. */
  'records.kept': ['self', 'circle:coordinator', ...ownerSide],
  /** To ask that it goes: for oneself, or entered for someone who does not use the software. */
  'erasure.ask': ['self', 'circle:coordinator', 'hat:advocate'],
  'erasure.see': ['circle:coordinator'],
  'erasure.repeat': ['circle:coordinator'],
  /** To take, for the owner, everything that is kept of their team. */
  'export.forOwner': ['hat:advocate'],
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
  /** When and where: also for a professional, who is asked to come. */
  'meeting.see': [...ownerSide, ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER', 'PROFESSIONAL'],
  'meeting.schedule': [...ownerSide, ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER'],
  'meeting.answer': [...ownerSide, ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER', 'PROFESSIONAL'],
  'minutes.correct': [...ownerSide, ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER'],
  'action.add': [...ownerSide, ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER'],
  'meeting.close': [...ownerSide, ...facilitators, 'hat:secretary'],
  'minutes.check': [...ownerSide, 'hat:secretary', 'hat:checkin'],
  'minutes.public': ['signed-in'],
  'action.complete': ['self', ...ownerSide, ...facilitators, 'hat:secretary'],
  'meetings.paid': ownerSide,
  // Hats and selections
  /** Which hats there are, and who holds them: a professional needs the plan, which names those who come. */
  'hat.see': ['OWNER', ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER', 'PROFESSIONAL:PLAN'],
  'circle.hat.see': circleHosts,
  /** How somebody is chosen for a hat, also in the past. */
  'selection.see': ['OWNER', ...unpaid, 'PAID_WORKER', 'CIRCLE_MEMBER'],
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

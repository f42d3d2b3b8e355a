import type { ErrorWords } from './words.ts';

/** Of teams. */
export const teams = {
  OWNER_REQUIRED: {
    what: 'A team always has its owner.',
    fix: 'The person supported stays the owner. An advocate can act for them.',
  },
  ADVOCATE_UNFIT: {
    what: 'Someone who is paid, or there for a time only, cannot act for the person supported.',
    fix: 'Choose family, a friend, a peer, a volunteer or an independent professional.',
  },
  ALREADY_MEMBER: { what: 'This person is a member already.', fix: 'Nothing to do.' },
  ALREADY_ANSWERED: { what: 'This was answered before.', fix: 'Look at what is there now.' },
  SCOPES_REQUIRED: {
    what: 'A professional joins with named scopes and an end date.',
    fix: 'Name what they may see (at least one scope) and until when, at most twelve months.',
  },
  NAME_REQUIRED: {
    what: 'Your circle does not know your name yet.',
    fix: 'Introduce yourself first (introduceMyself).',
  },
  ARGUMENT_REQUIRED: {
    what: 'An objection needs a reason that the others can work with.',
    fix: 'Say what would go wrong, or what you need, in a sentence.',
  },
  TEAM_CLOSED: {
    what: 'This team is closed.',
    fix: 'What was kept can still be read. The person supported can open the team again (reopenTeam).',
  },
  HATS_STILL_HELD: {
    what: 'The Team Starter still holds hats.',
    fix: 'Hand each one over, then step back.',
  },
  TEAM_STARTER_REQUIRED: {
    what: 'With personal care or medicines a team needs a Team Starter.',
    fix: 'Invite one of your circle, or ask your coordinator for one.',
  },
  VISIT_REQUIRED: {
    what: 'With personal care or medicines the Team Starter visits first.',
    fix: 'Arrange the visit, then record it (recordStartVisit).',
  },
  CONFIRMATION_REQUIRED: {
    what: 'What someone types in for the person supported has to be confirmed with them.',
    fix: 'Go through it with them, and say how and on which day they confirmed it.',
  },
  EDITED_MEANWHILE: {
    what: 'Someone else changed this document since you opened it.',
    fix: 'Open the newest version, put your change into it, and send it based on that one.',
  },
  SECTION_NOT_SHARED: {
    what: 'A section you would change is not shared with you.',
    fix: 'Ask the person supported to share it with you, or to change it themselves.',
  },
  ALREADY_DECIDED: {
    what: 'This request was decided before.',
    fix: 'Look at the decision. A new request can be made at any time.',
  },
  DECISION_REF_REQUIRED: {
    what: 'A decision counts once it is recorded.',
    fix: 'Say where the decision is recorded: a link, or its reference.',
  },
  REASSESSMENT_REQUIRED: {
    what: 'A review alone is no ground for fewer hours.',
    fix: 'Add the new assessment of needs that says so.',
  },
  REVIEW_RULES_UNKNOWN: {
    what: 'There are no dated rules here yet on when this is reviewed.',
    fix: 'Ask your authority when it is, and note the reviews that are held.',
  },
  SESSIONS_REQUIRED: {
    what: 'There were too few sessions on this proposal to pass it on.',
    fix: 'Hold another session, and look for what everyone can live with.',
  },
  DOMAIN_SET: {
    what: 'What this team decides alone was set before.',
    fix: 'Propose a change to the governance circle.',
  },
  CHECK_CONSENT_MISSING: {
    what: 'This person has not agreed to being checked, or no longer does.',
    fix: 'Ask them: only they can say yes (setCheckConsent).',
  },
  APP_USER: {
    what: 'This person answers for themselves, in the software.',
    fix: 'Ask them to answer it.',
  },
  MEETING_CLOSED: {
    what: 'The meeting is closed; its minutes stay as they are.',
    fix: 'Add a correction.',
  },
  PERSONAL_DATA_FOUND: {
    what: 'The text still says who people are, or how to reach them.',
    fix: 'Take out what is named, and send it again.',
  },
  HAT_HELD: {
    what: 'Someone holds this hat, and their term has a while to go.',
    fix: 'Wait until it ends soon, or ask them whether they would hand it over.',
  },
  SELECTION_RUNNING: {
    what: 'Somebody is being chosen for this hat already.',
    fix: 'Take part in that selection; or wait until it is done.',
  },
  CONNECTOR_LOAD: {
    what: 'They are the community connector of as many teams as is usual for one person.',
    fix: 'Choose someone else; or the circle agrees to more by consent, and you name that proposal.',
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;

import type { Consumers } from '@kith/service-kit';
import { advanceWeekPlan } from './commands/proposals/advance.ts';
import { coverAccepted } from './consumers/cover-accepted.ts';
import { coverClaimed } from './consumers/cover-claimed.ts';
import { coverDeclined } from './consumers/cover-declined.ts';
import { coverOffered } from './consumers/cover-offered.ts';
import { coverReleased } from './consumers/cover-released.ts';
import { coverWithdrawn } from './consumers/cover-withdrawn.ts';
import { erasePerson } from './consumers/erase-person.ts';
import { membershipChanged } from './consumers/membership-changed.ts';
import { paidSupportConsidered } from './consumers/paid-support-considered.ts';
import { sharingResumed, sharingStopped } from './consumers/sharing-said.ts';
import { specialistNeedChanged, teamStageChanged, teamStateChanged } from './consumers/team-told.ts';
import { trainingRecorded } from './consumers/training-recorded.ts';
import { vettingRecorded } from './consumers/vetting-recorded.ts';
import { passportRevoked, vettingLapsed } from './consumers/visitor-left.ts';

/** What matching does on hearing of an event. Each changes nothing when heard again, in whatever order. */
export const consumers: Consumers = {
  ErasureDue: erasePerson,
  VettingRecorded: vettingRecorded,
  WeekPlanAdvanced: advanceWeekPlan,
  MembershipChanged: membershipChanged,
  TeamStageChanged: teamStageChanged,
  TeamStateChanged: teamStateChanged,
  SpecialistNeedChanged: specialistNeedChanged,
  PaidSupportConsidered: paidSupportConsidered,
  TrainingRecorded: trainingRecorded,
  CoverOffered: coverOffered,
  CoverWithdrawn: coverWithdrawn,
  CoverClaimed: coverClaimed,
  CoverReleased: coverReleased,
  CoverAccepted: coverAccepted,
  CoverDeclined: coverDeclined,
  SharingStopped: sharingStopped,
  SharingResumed: sharingResumed,
  PassportRevoked: passportRevoked,
  VettingLapsed: vettingLapsed,
};

import type { Words } from '../../../app/words/language.ts';

const en = {
  connecting: 'Connecting people',
  teams: 'Teams on their way',
  teamsHint: 'How far each has come, their maps and introductions',
  start: 'Start a team for someone on paper',
  toCheck: 'Places to make sure of',
  referrals: 'Sent to the circle',
  referralsHint: 'First contacts to make',
  nearby: 'Out and about',
  mine: 'My map, who I could meet, going out again',
  mineHint: 'All of it yours to change',
  programme: 'What is on',
  programmeHint: 'Events of the circle, to come to or to wait for',
  places: 'Places nearby',
  placesHint: 'Search by what one does there, how far it is, getting in',
  outings: 'Outings I was asked along on',
  refer: 'Ask the circle for someone',
};

/** What the first page says of journey 5. */
export const connectHome: Words<typeof en> = {
  en,
  cy: {
    connecting: 'Cysylltu pobl',
    teams: 'Timau ar eu ffordd',
    teamsHint: 'Pa mor bell y daeth pob un, eu mapiau a’u cyflwyniadau',
    start: 'Cychwyn tîm i rywun ar bapur',
    toCheck: 'Lleoedd i wneud yn siŵr ohonynt',
    referrals: 'Anfonwyd at y cylch',
    referralsHint: 'Cysylltiadau cyntaf i’w gwneud',
    nearby: 'O gwmpas y lle',
    mine: 'Fy map, pwy y gallwn gwrdd â nhw, mynd allan eto',
    mineHint: 'Y cyfan i chi ei newid',
    programme: 'Beth sydd ymlaen',
    programmeHint: 'Digwyddiadau’r cylch, i ddod iddynt neu i aros amdanynt',
    places: 'Lleoedd gerllaw',
    placesHint: 'Chwiliwch yn ôl beth a wneir yno, pa mor bell ydyw, mynd i mewn',
    outings: 'Tripiau y gofynnwyd i mi ymuno â nhw',
    refer: 'Gofyn i’r cylch dros rywun',
  },
  easy: {
    connecting: 'My work with people',
    teams: 'My teams',
    nearby: 'Going out',
    mine: 'My map. New people. Going out.',
    programmeHint: 'Things you can come to',
    placesHint: 'Find a place you like',
  },
};

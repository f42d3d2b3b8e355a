import type { Catalogue } from '../../../app/words/language.ts';
import type { en } from './en.ts';
import { pay } from './pay/cy.ts';
import { share } from './share/cy.ts';

/** Not yet reviewed by a native speaker. */
export const cy: Catalogue<typeof en> = {
  ...share,
  ...pay,
  home: 'Eich tudalen gyntaf',
  months: 'Misoedd',
  monthBefore: 'Y mis blaenorol',
  monthNow: 'Y mis olaf sydd ar ben',
  monthAfter: 'Y mis canlynol',

  gapsTitle: 'Oriau nad oes neb yn eu llenwi eto',
  gapsLead:
    'O’r cylch cyfan, y cynharaf yn gyntaf: yr hyn y mae pob gweithiwr yn ei weld, a pha mor bell y dangoswyd pob un. Mater i’r tîm yw dweud pwy biau nhw.',
  gapsShown: 'Pa mor bell y’u dangosir',
  allGaps: 'Pob un',
  inCircle: 'I’r cylch hwn',
  nextDoor: 'Drws nesaf hefyd',
  noGaps: 'Nid oes oriau’n aros am neb yn y cylch.',
  noGapsSo: 'Ni ddangosir yr un mor bell â hynny.',
  withTeams: (count) =>
    count === 0
      ? 'Nid oes rhagor o fewn eu timau.'
      : `Gofynnir am ${count} arall i’w timau eu hunain yn unig.`,
  withOwners: (count) =>
    count === 0
      ? 'Nid oes yr un yn aros am ateb perchennog.'
      : `Mae gan ${count} ie gweithiwr ac maent yn aros am ie’r perchennog.`,
  what: 'Beth a ble',
  whatWhere: (what, where) => `${what}, yn ${where}`,
  openSince: 'Ar agor ers',
  shownSince: 'Wedi’i ddangos mor bell ers',
  nextStep: 'Cam nesaf',
  nextStepAt: (when) => `Ei hun ar ${when}`,
  noStep: 'Dim: fe’i dangosir cyn belled ag y mae ei berchennog yn caniatáu',
  soon: 'Yn fuan: dywedwyd wrth bwy bynnag sydd ar alwad',
  stepTEAM: 'I’w dîm',
  stepCIRCLE: 'I’r cylch hwn',
  stepNEIGHBOURS: 'Drws nesaf hefyd',

  choiceTitle: 'Faint o ddewis sydd',
  choiceLead:
    'Dylai pwy bynnag sy’n chwilio am rywun gael dewis. Nid yw pa mor aml y bu paru’n dweud dim hebddo.',
  lookedBack: 'Edrychwyd yn ôl ar',
  requests: (count) => `${count} cais`,
  medianEligible: 'Roedd gan eu hanner o leiaf',
  candidates: (count) => `${count} person i ddewis ohonynt`,
  realChoice: 'Wedi cael dewis go iawn, o dri neu fwy',
  matched: 'Daeth i baru',
  matchHidden: 'Ni ddywedir: nid oedd gan neb ddewis go iawn, felly ni fyddai’n dweud dim',
  tooFew: 'Rhy ychydig i ddweud',
  order: 'Beth sy’n penderfynu pwy sydd gyntaf',
  orderLead: 'Yr un fath i bawb. Ni adewir neb allan ganddo, ac nid oes dim yn dilyn ohono’i hun.',
  thing: 'Beth sy’n cyfrif',
  points: 'Pwyntiau ar y mwyaf',
  byKNOWS_TEAM: 'Maent wedi ymweld â’r tîm hwn',
  byLANGUAGES: 'Maent yn siarad iaith sy’n helpu',
  byNEARBY: 'Mae’r ffordd yn fyr',
  byTIMES: 'Maent yn rhydd ar yr adegau hyn',

  figuresTitle: 'Sut mae ein cylch yn gwneud',
  figuresLead:
    'Yr un peth ag y mae’r cylch yn ei ddweud wrth y cwmni cydweithredol cenedlaethol: dim mwy, a dim byd am unrhyw berson.',
  notFrozen:
    'Nid yw ffigurau’r mis hwn wedi’u cymryd eto. Fe’u cymerir ychydig ddyddiau ar ôl iddo ddod i ben, fel bod cofnodion hwyr yn cyfrif.',
  noFigures: 'Nid oes ffigurau o’r mis hwn.',
  measure: 'Beth',
  figure: 'Ffigur',
  restsOn: 'Yn seiliedig ar',
  hidden: 'Cuddiedig',
  whyHidden: 'Pam mae’n guddiedig',
  howMade: 'Sut y’i gwneir',
  nationalBoard: 'Pob cylch ochr yn ochr',

  roundsTitle: 'Beth mae pobl yn ei ddweud am ein cylch',
  roundsLead:
    'Bob hanner blwyddyn gofynnir i bawb. Saif grwpiau ochr yn ochr ac ni chânt eu cymysgu byth; cuddir yr hyn a ddywedodd llai na deg o bobl mewn dau dîm.',
  whichRound: 'Rowndiau',
  noRounds: 'Ni fu rownd eto.',
  roundPLANNED: 'I ddod',
  roundOPEN: 'Yn cael ei hateb',
  roundCLOSED: 'Ar gau; daw ei chanlyniadau ddiwrnod yn ddiweddarach',
  roundFROZEN: 'Canlyniadau',
  roundOf: (from, to) => `${from} i ${to}`,
  noResults: 'Nid yw ei chanlyniadau wedi’u cymryd eto.',
  asked: 'Gofynnwyd',
  answered: 'Atebodd',
  group: 'Grŵp',
  turnout: 'Pwy gymerodd ran',
  differ: 'Lle mae grwpiau’n fwyaf gwahanol',
  noGapsBetween: 'Ni ellir dangos gwahaniaeth.',
  scores: 'Beth a ddywedasant',
  forThem: 'Dywedwyd drostynt gan rywun arall',
  tookMinutes: (minutes) => `Roedd angen ${minutes} neu lai ar hanner y rhai a ddywedodd.`,
  hiddenTitle: 'Pam mae rhai’n guddiedig',
  hiddenWhy:
    'Nid yw “Cuddiedig” yn golygu dim un na drwg. Dywedodd rhy ychydig ef i’w ddangos heb i rywun gael ei adnabod: llai na deg, neu bob un mewn un tîm. Cuddir cyfrifon o un i saith, a thalgrynnir eraill i’r pump agosaf.',
  groupOWNERS: 'Pobl a gefnogir',
  groupFAMILY_FRIENDS: 'Teulu a ffrindiau',
  groupPAID_WORKERS: 'Gweithwyr cyflogedig',
  groupVOLUNTEERS: 'Gwirfoddolwyr a chymheiriaid',
  groupPROFESSIONALS: 'Gweithwyr proffesiynol',
  pulse: (month) => `Y curiad ym mis ${month}`,
  noPulse: 'Atebodd rhy ychydig guriad y mis hwn i ddangos dim.',
  itemHAPPY_YESTERDAY: 'Hapus ddoe',
  itemBELONGING: 'Perthyn',
  itemSAFETY: 'Diogel i siarad',
  bandLOW: 'Dywed y rhan fwyaf ei bod yn anodd',
  bandMIXED: 'Cymysg',
  bandGOOD: 'Dywed y rhan fwyaf ei bod yn mynd yn dda',
  bandNone: 'Atebodd rhy ychydig',
  actedOn: (acted, of) => `O ${of} gweithred a gytunwyd ar ôl myfyrio, gwnaed ${acted}.`,
};

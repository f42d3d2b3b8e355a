import type { Catalogue } from '../../../app/words/language.ts';
import type { en } from './en.ts';

/** Not yet reviewed by a native speaker. */
export const cy: Catalogue<typeof en> = {
  home: 'Tudalen gyntaf',
  back: 'Y cwmni cydweithredol cenedlaethol',
  national: 'Y cwmni cydweithredol cenedlaethol',

  startTitle: 'Beth mae’r cylchoedd yn ei gyhoeddi',
  startLead:
    'Mae pob cylch yn mesur ei hun yn yr un ffordd ac yn cyhoeddi’r canlyniad, fis wrth fis. Caiff unrhyw un ei ddarllen yma, heb fewngofnodi, a mynd ag ef.',
  startHides:
    'Ni ellir adnabod neb ynddo: cuddir ffigurau y mae rhy ychydig o bobl y tu ôl iddynt cyn iddynt adael cylch.',
  ofMonth: (month) => `Ffigurau ${month}`,
  board: 'Bwrdd tegwch',
  boardHint: 'Beth y gall gweithwyr a pherchnogion pob cylch ei ddisgwyl: tâl, oriau, dewis, pwy sy’n dod',
  counts: 'Faint sydd',
  countsHint: 'Timau, pobl ac ymweliadau, fesul cylch',
  rounds: 'Beth mae pobl yn ei ddweud',
  roundsHint: 'Atebion pobl a gefnogir, teuluoedd, gweithwyr a gweithwyr proffesiynol, ochr yn ochr',
  method: 'Sut y gwneir y ffigurau',
  methodHint: 'Llinell wrth linell, gyda’r mis cyfan i’w lawrlwytho',
  months: 'Misoedd',
  otherMonths: 'Misoedd eraill',
  nothingYet:
    'Nid oes dim wedi’i gyhoeddi eto. Dangosir mis yma unwaith y cafodd pob cylch amser i anfon ei ffigurau.',
  noSuchMonth: 'Nid yw’r mis hwn wedi’i gyhoeddi.',
  demo: 'Enghraifft',
  demoNote: 'Mae cylchoedd â’r nod “Enghraifft” yn ddychmygol: enghreifftiau yw eu ffigurau.',

  boardTitle: 'Bwrdd tegwch',
  boardLead:
    'Saif cylchoedd yn nhrefn eu henwau. Nid yw’r bwrdd yn eu graddio: nid cylch gwael yw un ifanc neu fach.',
  measures: 'Beth sy’n cael ei gymharu',
  circle: 'Cylch',
  figure: 'Ffigur',
  restsOn: 'Yn seiliedig ar',
  remark: 'I’w nodi',
  hidden: 'Cuddiedig',
  notTold: 'Heb ei gyhoeddi',
  establishing: 'Yn ymsefydlu',
  plotOf: (what, figures) => `${what}, fel barrau. ${figures}. Mae’r tabl isod yn dweud yr un peth.`,
  about: (count) => (count === '*' ? 'llai nag 8' : `tua ${count}`),
  hiddenTitle: 'Pam mae rhai ffigurau’n guddiedig',
  hiddenWhy:
    'Nid yw “Cuddiedig” yn golygu dim un. Mae’n golygu bod llai nag wyth o bobl neu bethau y tu ôl i’r ffigur, neu lai na deg a atebodd: gyda chyn lleied, gellid adnabod rhywun. Cuddir ffigurau dros bob cylch hefyd lle gellid cyfrifo un bach ohonynt.',
  roundedWhy: 'Talgrynnir cyfrifon eraill i’r pump agosaf.',
  establishingWhy:
    '“Yn ymsefydlu”: roedd y cylch yn iau na deuddeg mis. Nid yw ei ffigurau’n dweud llawer eto.',
  notToldWhy: '“Heb ei gyhoeddi”: ni ddywedodd y cylch.',
  howMade: 'Sut y’i gwneir',
  whereFrom: 'O ble y daw’r diffiniad',
  whatRestsOn: 'Ar beth y mae’n seiliedig',
  takeBoard: 'Lawrlwytho’r bwrdd hwn (CSV)',
  takeFigures: 'Lawrlwytho holl ffigurau’r mis (CSV)',
  takeDocument: 'Lawrlwytho’r mis fel y’i rhewyd (JSON)',
  overAll: 'Pob cylch gyda’i gilydd',

  countsTitle: 'Faint sydd',
  countsLead: 'Wedi’i gyfrif ar ddiwrnod olaf y mis, neu dros y mis.',
  metrics: 'Beth sy’n cael ei gyfrif',
  metricTeams: 'Timau',
  metricOwners: 'Pobl a gefnogir',
  metricPaidWorkers: 'Gweithwyr cyflogedig',
  metricVolunteers: 'Gwirfoddolwyr',
  metricVisits: 'Ymweliadau',
  metricGaps: 'Adegau pan na ddaeth neb',
  metricSharedVisits: 'Ymweliadau gan weithiwr cylch cyfagos',
  totalNote:
    'Gwneir y cyfanswm o’r gwir gyfrifon ac yna ei dalgrynnu, felly gall fod yn wahanol i swm y llinellau.',

  roundsTitle: 'Beth mae pobl yn ei ddweud',
  roundsLead:
    'Bob hanner blwyddyn gofynnir i bawb, pob un yn ei le ei hun. Saif grwpiau ochr yn ochr ac ni chânt eu cymysgu byth: lle maen nhw’n wahanol sy’n bwysig.',
  noRounds: 'Ni chyhoeddodd unrhyw gylch atebion yn y mis hwn.',
  group: 'Pwy sy’n dweud',
  groupOWNERS: 'Pobl a gefnogir',
  groupFAMILY_FRIENDS: 'Teulu a ffrindiau',
  groupPAID_WORKERS: 'Gweithwyr cyflogedig',
  groupVOLUNTEERS: 'Gwirfoddolwyr a chymheiriaid',
  groupPROFESSIONALS: 'Gweithwyr proffesiynol',

  methodTitle: 'Sut y gwneir y ffigurau',
  lineByLine: 'Llinell wrth linell',
  frozenOn: 'Rhewyd ar',
  version: 'Rhif y ciplun',
  hash: 'Ôl bys (SHA-256)',
  hashWhy: 'Bydd pwy bynnag sy’n cyfrifo ôl bys y ddogfen JSON yn cael yr un: ni newidiwyd dim ers hynny.',
  inIt: 'Cylchoedd ynddo',
  missing: 'Cylchoedd nad oeddent wedi cyhoeddi',
  nobody: 'Dim',
  files: 'I fynd â nhw',

  hoursAWeek: (hours) => `${hours} yr wythnos`,
  days: (count) => `${count} diwrnod`,
  points: (value) => `${value} pwynt`,
};

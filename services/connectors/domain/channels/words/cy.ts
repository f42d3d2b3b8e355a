import type { MessageKind } from '@kith/contracts';
import type { Frame, KindWords } from './words.ts';

/**
 * What stands around every message in Welsh. All of the Welsh here is ours: `catalogue.ts` says that nobody who speaks it
 * from home has looked at it yet.
 */
export const cyFrame: Frame = {
  several: (count) => `Negeseuon i chi: ${count}`,
  moreOfEach: 'I weld mwy, mewngofnodwch yn y cyfeiriad o dan bob un, neu gofynnwch i rywun o’ch tîm.',
  more: 'I weld mwy, mewngofnodwch yma, neu gofynnwch i rywun o’ch tîm:',
  moreInLetter: 'I weld mwy, mewngofnodwch i Kith, neu gofynnwch i rywun o’ch tîm.',
  stopMail: 'Rydych yn cael hwn drwy e-bost am i chi ei ddewis. I newid hynny, dywedwch wrth rywun o’ch tîm.',
  stopLetter:
    'Rydych yn cael hwn drwy lythyr am i chi ei ddewis. I newid hynny, dywedwch wrth rywun o’ch tîm.',
  stopText: 'Dim mwy o negeseuon? Dywedwch wrth eich tîm.',
};

/** What we can say in Welsh; the rest goes out in English until a speaker has written it. */
export const cy: Readonly<Partial<Record<MessageKind, KindWords>>> = {
  ROUND_INVITATION: {
    title: 'Cwestiynau i chi',
    says: ({ by, minutes }) => [
      'Hoffai eich tîm glywed sut mae pethau’n mynd.',
      ...(minutes > 0 ? [`Mae’n cymryd tua ${minutes} munud.`] : []),
      `Gallwch ateb tan ${by}.`,
    ],
  },
  ROUND_REMINDER: {
    title: 'Cwestiynau i chi',
    says: ({ by }) => [`Mae cwestiynau eich tîm ar agor tan ${by}.`, 'Does dim rhaid ateb.'],
  },
  PULSE_INVITATION: {
    title: 'Tri chwestiwn byr',
    says: ({ by }) => [`Mae cwestiynau byr y mis hwn ar agor tan ${by}.`, 'Does dim rhaid ateb.'],
  },
  WAITING_FOR_YOU: {
    title: 'Yn aros am eich ateb',
    says: ({ count }) => [`Mae ${count} peth yn aros am eich ateb.`],
  },
  MEETING_SET: {
    title: 'Mae eich tîm yn cwrdd',
    says: ({ span }) => [`Mae eich tîm yn cwrdd ar ${span}.`],
  },
  VISIT_CHANGED: {
    title: 'Newid i ymweliad',
    says: ({ span }) => [`Mae ymweliad wedi newid. Mae nawr ar ${span}.`],
  },
  VISIT_CANCELLED: {
    title: 'Ni fydd ymweliad',
    says: ({ from }) => [`Ni fydd yr ymweliad ar ${from} yn digwydd.`],
  },
  EVENT_CANCELLED: {
    title: 'Ni fydd digwyddiad',
    says: ({ from }) => [`Ni fydd y digwyddiad ar ${from} yn cael ei gynnal.`],
  },
};

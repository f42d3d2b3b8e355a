import type { documentKinds } from '@kith/contracts';
import type { DateText } from '@kith/kernel';

export type DocumentKind = (typeof documentKinds)[number];

/** One section that a document usually has. */
export interface SectionOutline {
  /** Stays the same for good: consents and versions refer to it. */
  readonly key: string;
  readonly title: string;
  /** What to write there, said to the person supported. */
  readonly help: string;
}

interface Catalogue {
  readonly from: DateText;
  readonly source: string;
  readonly sections: Readonly<Record<DocumentKind, readonly SectionOutline[]>>;
}

const outline = (key: string, title: string, help: string): SectionOutline => ({ key, title, help });

/** Newest last. A section that is no longer offered stays readable: it keeps the title it was written under. */
const catalogues: readonly Catalogue[] = [
  {
    from: '2024-01-01',
    source: 'Circle policy on getting to know someone; row T5.',
    sections: {
      SUPPORTIVE_CONVERSATION: [
        outline('how_it_is_now', 'How things are now', 'What a usual day and a hard day look like.'),
        outline('what_matters', 'What matters to me', 'What you would not want to be without.'),
        outline('good_life', 'What a good life looks like', 'What you would like more of, and less of.'),
        outline('people', 'People in my life', 'Who is there already, and who you miss.'),
        outline('gifts', 'What I give', 'What you know, like doing, or do for others.'),
        outline('support', 'Support I would like', 'What you would like help with, when, and how.'),
        outline('worries', 'Worries', 'What worries you, or those close to you.'),
        outline('next_steps', 'What happens next', 'What was agreed, who does it, and by when.'),
      ],
      PROFILE: [
        outline('about_me', 'About me', 'How you would introduce yourself to someone new.'),
        outline('what_matters', 'What matters to me', 'People, habits, beliefs and things that matter most.'),
        outline('how_to_support', 'How to support me well', 'What helps, and what to leave to you.'),
        outline('communication', 'Talking with me', 'Languages, hearing, sight, and how you say yes and no.'),
        outline('health', 'My health', 'What others need to know to support you safely.'),
        outline('medicines', 'My medicines', 'Who looks after them, and what to watch for.'),
        outline('moving', 'Moving about', 'Walking, stairs, equipment, and how to help you move.'),
        outline(
          'personal_care',
          'Washing and dressing',
          'What you do yourself, and how you like the rest done.',
        ),
        outline('food', 'Food and drink', 'What you like, what you must not have, and help with eating.'),
        outline('home', 'My home', 'Getting in, pets, heating, and what to leave as it is.'),
        outline('routines', 'My days and weeks', 'Times to get up, eat and rest; regular outings.'),
        outline('people', 'People close to me', 'Family, friends and neighbours, and what each does.'),
        outline('money', 'Money and shopping', 'Who handles what, and what you want asked first.'),
        outline('emergencies', 'If something goes wrong', 'Whom to call first, and what you want to happen.'),
      ],
      TRUST_ASSESSMENT: [
        outline('what_i_want_to_do', 'What I want to do', 'Things you want to do that may carry a risk.'),
        outline('what_could_go_wrong', 'What could go wrong', 'What might happen, and how likely it is.'),
        outline('what_helps', 'What makes it safer', 'What you, and others, do about it.'),
        outline(
          'trust',
          'Whom I trust with what',
          'Keys, money, medicines, decisions: with whom, and until when.',
        ),
        outline('my_decision', 'What I decided', 'What you chose, and who talked it through with you.'),
        outline('review', 'When to look again', 'The day, or what would have to change.'),
      ],
    },
  },
];

/** The sections a document usually has on a day, in their order. */
export function outlinesOf(kind: DocumentKind, day: DateText): readonly SectionOutline[] {
  const catalogue = catalogues.findLast(({ from }) => from <= day) ?? catalogues[0];
  return catalogue?.sections[kind] ?? [];
}

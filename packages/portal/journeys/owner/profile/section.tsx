import type { Audience } from '../../../app/graphql/generated.ts';
import { Link } from '../../../app/router/link.tsx';
import { useHere } from '../../../app/shell/here.ts';
import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Card } from '../../../kit/lists.tsx';
import { owner } from '../words/index.ts';
import type { TeamsProfile } from './data.ts';

type ProfileSection = NonNullable<NonNullable<TeamsProfile['profile']>['sections']>[number];

/** A part of the profile: what it says, who may read it, and who said so. */
export function Section({ section, team }: { readonly section: ProfileSection; readonly team: string }) {
  const words = useWords(owner);
  const figures = useFigures();
  const { circle } = useHere();
  const { key, title, text, mayRead, sharedWith, consent } = section;
  if (!mayRead) return null;
  const said =
    consent && words.consentBy(consent.enteredBy.name ?? words.someone, figures.date(dayOf(consent.at)));
  return (
    <Card level="h2" title={title ?? key}>
      <p>{text}</p>
      {sharedWith && (
        <>
          <p>
            <strong>{`${words.sharedWith}: `}</strong>
            {audienceWords(sharedWith, words)}
            {said && ` (${said})`}
          </p>
          <p>
            <Link href={`/${circle.slug}/team/${team}/profile/${key}`}>
              {words.change}
              <span className="out-of-sight">{`: ${title}`}</span>
            </Link>
          </p>
        </>
      )}
    </Card>
  );
}

type AudienceWords = { readonly nobodyElse: string } & {
  readonly [Each in Audience as `audience${Each}`]: string;
};

function audienceWords(audiences: readonly Audience[], words: AudienceWords): string {
  if (audiences.length === 0) return words.nobodyElse;
  return audiences.map((each) => words[`audience${each}`]).join('; ');
}

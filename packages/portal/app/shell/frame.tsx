import { type ReactNode, use } from 'react';
import { useOnline } from '../offline/connection.ts';
import { usePath } from '../router/address.ts';
import { Link } from '../router/link.tsx';
import type { Circle } from '../session/circles.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { isElsewhere } from '../time/days.ts';
import { frame } from '../words/frame/index.ts';
import { type Language, languages } from '../words/language.ts';
import { LanguageContext, useWords } from '../words/use-words.ts';
import { PlaceContext } from './here.ts';

interface FrameProps {
  readonly circle?: Circle | undefined;
  readonly signedIn?: SignedIn | undefined;
  readonly speak: (language: Language) => void;
  readonly leave: () => void;
  /** News of what was kept while there was no connection. */
  readonly news?: ReactNode;
  readonly children: ReactNode;
}

/** What is around every page: where one is, who one is, how to read it. */
export function Frame({ circle, signedIn, speak, leave, news, children }: FrameProps) {
  const words = useWords(frame);
  const online = useOnline();
  return (
    <>
      <a className="out-of-sight skip" href="#main">
        {words.skip}
      </a>
      <header className="bar">
        <div className="bar-inner">
          <Link className="brand" href={circle ? `/${circle.slug}` : '/'}>
            <img src="/mark.svg" alt="" width="34" height="34" />
            {words.kith}
          </Link>
          {circle && <span className="bar-circle">{circle.name}</span>}
          {signedIn && (
            <div className="bar-who">
              <p>{words.signedInAs(signedIn.name)}</p>
              <button type="button" className="as-link" onClick={leave}>
                {words.signOut}
              </button>
            </div>
          )}
          <Reading speak={speak} />
        </div>
      </header>
      {!online && (
        <div className="strip" role="status">
          <p>{words.offlineBar}</p>
        </div>
      )}
      {news}
      <main className="whole" id="main">
        {children}
      </main>
      <Foot circle={circle} />
    </>
  );
}

/** English, Welsh or easy English: each called what its readers call it. */
function Reading({ speak }: Pick<FrameProps, 'speak'>) {
  const words = useWords(frame);
  const language = use(LanguageContext);
  const names: Record<Language, string> = { en: words.english, cy: words.welsh, easy: words.easy };
  return (
    <ul className="row reading" aria-label={words.howToRead}>
      {languages.map((each) => (
        <li key={each}>
          <button
            type="button"
            className="as-link"
            lang={each === 'cy' ? 'cy' : 'en-GB'}
            aria-pressed={each === language}
            onClick={() => speak(each)}
          >
            {names[each]}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Foot({ circle }: Pick<FrameProps, 'circle'>) {
  const words = useWords(frame);
  const language = use(LanguageContext);
  const { workshop } = use(PlaceContext);
  const path = usePath();
  return (
    <footer className="foot">
      <div className="foot-inner">
        {language === 'cy' && <p>{words.notReviewed}</p>}
        {isElsewhere() && <p>{words.ukTime}</p>}
        <ul className="row">
          {circle && path !== '/' && (
            <li>
              <Link href="/">{words.otherCircle}</Link>
            </li>
          )}
          {workshop && (
            <li>
              <a href={workshop}>{words.workshop}</a>
            </li>
          )}
        </ul>
        <p>{words.footer}</p>
      </div>
    </footer>
  );
}

import { Suspense, useEffect, useMemo, useState } from 'react';
import { Home, NotHere, SignIn, Start } from '../../journeys/entry/index.tsx';
import { goTo, usePath } from '../router/address.ts';
import type { Place } from '../session/circles.ts';
import { startSignIn } from '../session/sign-in.ts';
import { forgetSignedIn, signedInTo } from '../session/signed-in.ts';
import { chosenLanguage, keepLanguage, type Language, localeOf } from '../words/language.ts';
import { LanguageContext } from '../words/use-words.ts';
import { Broken } from './broken.tsx';
import { Frame } from './frame.tsx';
import { HereContext, PlaceContext } from './here.ts';
import { journeyAt, National } from './journeys.ts';
import { Loading } from './loading.tsx';
import { News } from './news.tsx';
import { SignInContext } from './sign-in-context.ts';

/** What was found out before the first page. */
export interface Opening {
  readonly place: Place;
  readonly wrong?: 'UNREACHABLE' | 'NOT_SIGNED_IN';
}

/** The portal: whose page an address is, in whose language, for whom. */
export function App({ place, wrong }: Opening) {
  const [language, setLanguage] = useState(chosenLanguage);
  const [, setSignOuts] = useState(0);
  const path = usePath();
  const slug = path.split('/')[1] ?? '';
  const circle = place.circles.find((each) => each.slug === slug);
  const signedIn = circle && signedInTo(circle.slug);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the token may change without another person
  const here = useMemo(() => circle && signedIn && { circle, signedIn }, [circle, signedIn?.person]);

  useEffect(() => {
    document.documentElement.lang = localeOf[language];
    document.documentElement.dataset.language = language;
  }, [language]);

  const speak = (chosen: Language) => {
    keepLanguage(chosen);
    setLanguage(chosen);
  };
  const leave = () => {
    if (circle) forgetSignedIn(circle.slug);
    setSignOuts((count) => count + 1);
    goTo('/');
  };
  const signInAgain = () => {
    if (circle) startSignIn(circle, location.pathname + location.search).catch(leave);
  };

  const Journey = here && journeyAt(path);
  const page = () => {
    if (wrong === 'UNREACHABLE') return <Broken />;
    if (path === '/') return <Start failed={wrong === 'NOT_SIGNED_IN'} />;
    if (slug === 'national') return <National path={path} />;
    if (!circle) return <NotHere />;
    if (!here) return <SignIn circle={circle} signIn={signInAgain} />;
    if (Journey) return <Journey path={path} />;
    return path.replace(/\/$/, '') === `/${slug}` ? <Home /> : <NotHere />;
  };

  return (
    <LanguageContext value={language}>
      <PlaceContext value={place}>
        <SignInContext value={signInAgain}>
          <HereContext value={here}>
            <Frame circle={circle} signedIn={signedIn} speak={speak} leave={leave} news={here && <News />}>
              <Broken.Boundary key={path}>
                <Suspense fallback={<Loading />}>{page()}</Suspense>
              </Broken.Boundary>
            </Frame>
          </HereContext>
        </SignInContext>
      </PlaceContext>
    </LanguageContext>
  );
}

import { createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { askCircle } from './ask-circle.ts';
import './explorer.css';
import { firstTabs } from './first-tabs.ts';
import { type Circle, forget, type SignedIn, startSignIn, whoIsSignedIn } from './session.ts';
import { SignInBar } from './sign-in-bar.tsx';

interface Opening {
  readonly circles: readonly Circle[];
  readonly signedIn: SignedIn | undefined;
  /** The circle to begin with. */
  readonly slug: string;
  readonly problem: string | undefined;
}

function Explorer({ circles, slug, ...opening }: Opening) {
  const [chosen, choose] = useState(slug);
  const [signedIn, setSignedIn] = useState(opening.signedIn);
  const [problem, setProblem] = useState(opening.problem);
  const circle = circles.find((one) => one.slug === chosen);
  if (!circle)
    return <Notice title="No circle runs here">Start them with npm start, and load this page again.</Notice>;

  const here = signedIn?.circle === chosen ? signedIn : undefined;
  const move = (to: string) => {
    choose(to);
    setProblem(undefined);
    history.replaceState(null, '', `/explorer?circle=${to}`);
    document.title = titleOf(circles, to);
  };
  const refused = () => {
    forget();
    setProblem('The sign-in has expired.');
  };
  const enter = () => {
    setProblem(undefined);
    startSignIn(circle).catch((error: Error) => setProblem(error.message));
  };
  const leave = () => {
    forget();
    setSignedIn(undefined);
  };
  return (
    <>
      <SignInBar {...{ circles, chosen, problem, move, enter, leave }} name={here?.name} />
      {here ? (
        <Workbench key={here.token} circle={circle} here={here} refused={refused} />
      ) : (
        <Notice title={`Explore ${circle.name}`}>
          Sign in as anyone of {circle.name} to ask its GraphQL endpoint, <code>{circle.graphql}</code>, what
          they may see, and to do what they may do. Nobody has a password: everyone here is invented.
        </Notice>
      )}
    </>
  );
}

function Notice({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="notice">
      <h1>{title}</h1>
      <p>{children}</p>
    </section>
  );
}

interface WorkbenchProps {
  readonly circle: Circle;
  readonly here: SignedIn;
  refused(): void;
}

/** The query editor of one person, who finds the tabs they left. */
function Workbench({ circle, here: { token, name }, refused }: WorkbenchProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new fetcher would ask for the whole schema again
  const fetcher = useMemo(() => askCircle(circle.graphql, token, refused), [circle.graphql, token]);
  const storage = useMemo(
    () => createLocalStorage({ namespace: `kith-${circle.slug}-${name}` }),
    [circle.slug, name],
  );
  return <GraphiQL fetcher={fetcher} storage={storage} defaultTabs={firstTabs(circle.slug, name)} />;
}

function titleOf(circles: readonly Circle[], slug: string): string {
  return `Explore ${circles.find((one) => one.slug === slug)?.name ?? 'a circle'} · Kith`;
}

async function open(): Promise<Opening> {
  const circles = (await (await fetch('/circles.json')).json()) as Circle[];
  const asked = new URLSearchParams(location.search).get('circle');
  let signedIn: SignedIn | undefined;
  let problem: string | undefined;
  try {
    signedIn = await whoIsSignedIn(circles);
  } catch (error) {
    problem = (error as Error).message;
  }
  const wanted = [new URLSearchParams(location.search).get('circle'), asked, signedIn?.circle];
  const slug = wanted.find((one) => circles.some((circle) => circle.slug === one)) ?? 'clapton';
  document.title = titleOf(circles, slug);
  return { circles, signedIn, slug, problem };
}

const place = document.getElementById('explorer');
if (place) createRoot(place).render(<Explorer {...(await open())} />);

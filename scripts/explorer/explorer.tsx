import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import './explorer.css';
import { type Circle, finishSignIn, type SignedIn, startSignIn } from './session.ts';

const FIRST_QUERY = `# Ask as the person you signed in as. For example:
query MyWeek {
  me { id name }
  circle { slug name country }
  myTeams { edges { node { id name owner { name } } } }
  myVisits(first: 5) { edges { node { from to state hostCircle } } }
}
`;

function Explorer({ circles, signedIn }: { circles: readonly Circle[]; signedIn: SignedIn | undefined }) {
  const [chosen, choose] = useState(signedIn?.circle ?? circles[0]?.slug ?? '');
  const circle = circles.find(({ slug }) => slug === chosen);
  return (
    <main>
      <header>
        <a href="/">Kith</a>
        <label>
          Circle
          <select value={chosen} onChange={(event) => choose(event.target.value)}>
            {circles.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => circle && startSignIn(circle)}>
          {signedIn?.circle === chosen ? 'Change person' : 'Sign in'}
        </button>
        <p role="status">
          {signedIn?.circle === chosen ? `Signed in as ${signedIn.name}` : 'Not signed in here yet'}
        </p>
      </header>
      {circle && signedIn?.circle === chosen ? (
        <GraphiQL
          key={signedIn.token}
          fetcher={createGraphiQLFetcher({
            url: circle.graphql,
            headers: { authorization: `Bearer ${signedIn.token}` },
          })}
          defaultQuery={FIRST_QUERY}
        />
      ) : (
        <section>
          <h1>Explore {circle?.name ?? 'a circle'}</h1>
          <p>
            Sign in as anyone of this circle to ask its GraphQL endpoint what they may see, and do what they
            may do.
          </p>
          <p>
            Endpoint: <code>{circle?.graphql}</code>
          </p>
        </section>
      )}
    </main>
  );
}

const circles = (await (await fetch('/circles.json')).json()) as Circle[];
const signedIn = await finishSignIn(circles);
const place = document.getElementById('explorer');
if (place) createRoot(place).render(<Explorer circles={circles} signedIn={signedIn} />);

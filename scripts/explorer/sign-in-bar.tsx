import type { Circle } from './session.ts';

interface SignInBarProps {
  readonly circles: readonly Circle[];
  /** Slug of the circle that is explored. */
  readonly chosen: string;
  /** Who is signed in there. */
  readonly name: string | undefined;
  readonly problem: string | undefined;
  move(to: string): void;
  enter(): void;
  leave(): void;
}

/** Which circle, and who asks. */
export function SignInBar({ circles, chosen, name, problem, move, enter, leave }: SignInBarProps) {
  return (
    <header className="bar">
      <a href="/">Kith</a>
      <label>
        Circle{' '}
        <select value={chosen} onChange={(event) => move(event.target.value)}>
          {circles.map((circle) => (
            <option key={circle.slug} value={circle.slug}>
              {circle.name}
            </option>
          ))}
        </select>
      </label>
      <p role="status">
        {name ? (
          <>
            Signed in as <strong>{name}</strong>
          </>
        ) : (
          'Not signed in'
        )}
      </p>
      <button type="button" onClick={enter}>
        {actionOf(name, problem)}
      </button>
      {name && !problem && (
        <button type="button" className="quiet" onClick={leave}>
          Sign out
        </button>
      )}
      {problem && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
    </header>
  );
}

function actionOf(name: string | undefined, problem: string | undefined): string {
  if (problem) return 'Sign in again';
  return name ? 'Be someone else' : 'Sign in';
}

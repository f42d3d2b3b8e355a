import { withQuery } from '../app/router/address.ts';
import { Link } from '../app/router/link.tsx';

interface TurnerProps {
  /** What is turned: `Weeks`. */
  readonly label: string;
  /** What of the address changes. */
  readonly query: string;
  readonly before: { readonly value: string; readonly text: string };
  readonly now: { readonly value: string; readonly text: string };
  readonly after: { readonly value: string; readonly text: string };
}

/** To the week or month before, to the one it is, to the one after: by address, so that it can be shared. */
export function Turner({ label, query, before, now, after }: TurnerProps) {
  return (
    <nav className="turner" aria-label={label}>
      {[before, now, after].map(({ value, text }, place) => (
        <Link key={text} href={withQuery({ [query]: value })}>
          {place === 0 && <span aria-hidden="true">← </span>}
          {text}
          {place === 2 && <span aria-hidden="true"> →</span>}
        </Link>
      ))}
    </nav>
  );
}

/** A few ways to see the same, one of which it is. Another way begins at its own beginning. */
export function Views({
  label,
  query,
  chosen,
  views,
}: {
  readonly label: string;
  readonly query: string;
  readonly chosen: string;
  readonly views: readonly { readonly value: string; readonly text: string }[];
}) {
  return (
    <nav className="views" aria-label={label}>
      {views.map(({ value, text }) => (
        <Link
          key={value}
          href={withQuery({ [query]: value, after: '' })}
          aria-current={value === chosen ? 'true' : undefined}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}

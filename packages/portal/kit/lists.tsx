import type { ReactNode } from 'react';
import { Link } from '../app/router/link.tsx';

/** What is the case, line by line: a name and what it is. Lines without anything to say are left out. */
export function SummaryList({ rows }: { readonly rows: readonly (Row | undefined | false | null)[] }) {
  return (
    <dl className="summary">
      {rows.map((row) => row && <Line key={'key' in row ? row.key : row[0]} row={row} />)}
    </dl>
  );
}

/** A name and what it is; with a key of its own where several may have the same name. */
type Row =
  | readonly [name: string, value: ReactNode]
  | { readonly key: string; readonly name: ReactNode; readonly value: ReactNode };

function Line({ row }: { readonly row: Row }) {
  const [name, value] = 'key' in row ? [row.name, row.value] : row;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Something one can go and do, or look at. */
export interface Task {
  readonly href: string;
  readonly text: string;
  readonly hint?: ReactNode;
  /** How it stands: `3 wait for you`. */
  readonly status?: ReactNode;
}

/** What there is to do or look at, each with how it stands. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className="tasks">
      {tasks.map(({ href, text, hint, status }) => (
        <li key={href}>
          <div>
            <Link href={href}>{text}</Link>
            {hint && <p className="hint">{hint}</p>}
          </div>
          {status && <div className="task-status">{status}</div>}
        </li>
      ))}
    </ul>
  );
}

/** How something stands, in a word or two. Never by colour alone. */
export function Tag({
  kind = 'plain',
  children,
}: {
  readonly kind?: 'plain' | 'good' | 'open' | 'over';
  readonly children: ReactNode;
}) {
  return <strong className={`tag ${kind}`}>{children}</strong>;
}

/** One of a list of things, with what one can do about it. */
export function Card({
  title,
  tag,
  children,
  level: Heading = 'h3',
}: {
  readonly title: ReactNode;
  readonly tag?: ReactNode;
  readonly children?: ReactNode;
  readonly level?: 'h2' | 'h3';
}) {
  return (
    <article className="card">
      <div className="card-head">
        <Heading>{title}</Heading>
        {tag}
      </div>
      {children}
    </article>
  );
}

/** Buttons and links beside each other, or below where it is narrow. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className="actions">{children}</div>;
}

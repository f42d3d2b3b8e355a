import type { ReactNode } from 'react';

/** What not everyone needs to see at once: opened by who wants it. */
export function Details({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="more">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

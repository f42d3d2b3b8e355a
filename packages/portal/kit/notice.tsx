import type { ReactNode } from 'react';

interface NoticeProps {
  readonly kind?: 'plain' | 'good' | 'problem';
  readonly title?: string;
  readonly children: ReactNode;
}

/** Something to know before the rest of the page. What is new on it is read out. */
export function Notice({ kind = 'plain', title, children }: NoticeProps) {
  return (
    <div className={`notice ${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}

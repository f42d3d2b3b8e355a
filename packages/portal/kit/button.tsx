import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import { Link } from '../app/router/link.tsx';

/** `main`: what the page is for. `quiet`: beside it. `stop`: ends something. */
type ButtonKind = 'main' | 'quiet' | 'stop';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly kind?: ButtonKind;
  /** Already sent: it says so, and stays where it is. */
  readonly busy?: boolean;
};

/** Does something. A link goes somewhere; this does not. */
export function Button({ kind = 'main', busy = false, type = 'button', ...rest }: ButtonProps) {
  return <button className={`button ${kind}`} type={type} aria-disabled={busy || undefined} {...rest} />;
}

type LinkButtonProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href: string;
  readonly kind?: ButtonKind;
};

/** A link that is the next step of a page. */
export function LinkButton({ kind = 'main', ...rest }: LinkButtonProps) {
  return <Link className={`button ${kind}`} {...rest} />;
}

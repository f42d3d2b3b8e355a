import type { ReactNode } from 'react';

/** One bar: what it is of, how long it is, and what it says. */
export interface Bar {
  readonly key: string;
  readonly name: ReactNode;
  /** None: there is no figure to draw. */
  readonly value?: number | undefined;
  readonly text: string;
}

interface BarsProps {
  /** What the picture is of, and what can be read from it: it is read out in place of the picture. */
  readonly label: string;
  readonly bars: readonly Bar[];
  /** How long the longest could be; as long as the longest unless said. */
  readonly whole?: number | undefined;
}

/** Figures as bars beneath each other, from one line on the left, so that they can be told apart at a glance. */
export function Bars({ label, bars, whole = 0 }: BarsProps) {
  const values = bars.map(({ value = 0 }) => value);
  const least = Math.min(0, ...values);
  const span = Math.max(whole, ...values) - least || 1;
  const at = (value: number) => ((value - least) / span) * 100;
  return (
    <div className="bars" role="img" aria-label={label}>
      {bars.map(({ key, name, value, text }) => (
        <div key={key}>
          <span>{name}</span>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            {value === undefined ? (
              <rect className="bar-none" x="0.5" y="1" width="99" height="6" />
            ) : (
              <rect
                className="bar"
                x={at(Math.min(0, value))}
                y="0"
                width={Math.max(0.6, at(Math.abs(value)) - at(0))}
                height="8"
              />
            )}
          </svg>
          <strong>{text}</strong>
        </div>
      ))}
    </div>
  );
}

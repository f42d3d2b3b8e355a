import type { LinkStatus } from '../../../app/graphql/generated.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { connector } from '../words/index.ts';
import { terms } from '../words/terms/index.ts';

interface StepsProps {
  readonly steps: readonly {
    readonly status: LinkStatus;
    readonly on: string;
    readonly by: { readonly name: string | null };
  }[];
  readonly level?: 'h2' | 'h3';
}

/** Every step a link took, with its day and who entered it: none is ever taken out (K4). */
export function Steps({ steps, level: Heading = 'h2' }: StepsProps) {
  const words = useWords(connector);
  const states = useWords(terms);
  const figures = useFigures();
  return (
    <section>
      <Heading>{words.stepsTaken}</Heading>
      <ol>
        {steps.map(({ status, on, by }) => (
          <li key={`${status}${on}`}>
            {words.stepLine(states[`status${status}`], figures.date(on), by.name ?? words.someone)}
          </li>
        ))}
      </ol>
    </section>
  );
}

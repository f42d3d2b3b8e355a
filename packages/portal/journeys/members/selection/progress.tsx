import type { SelectionStep } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Details } from '../../../kit/details.tsx';
import { choosing } from './words/index.ts';

const steps: readonly SelectionStep[] = [
  'DESCRIBE',
  'NOMINATE',
  'REASONS',
  'INFORMATION',
  'CHANGE',
  'PROPOSE',
  'CONSENT',
  'RESOLVE',
  'AGREED',
];

/** How far a selection has come: the step it is at, and all of them for who wants to know. */
export function Progress({ step }: { readonly step: SelectionStep }) {
  const words = useWords(choosing);
  const place = steps.indexOf(step);
  const name = words[`name${step}`];
  return (
    <>
      <p className="step-now">{place < 0 ? name : words.stepOf(place + 1, name)}</p>
      {place >= 0 && (
        <Details summary={words.allSteps}>
          <ol>
            {steps.map((each) => (
              <li key={each} aria-current={each === step ? 'step' : undefined}>
                {words[`name${each}`]}
              </li>
            ))}
          </ol>
        </Details>
      )}
    </>
  );
}

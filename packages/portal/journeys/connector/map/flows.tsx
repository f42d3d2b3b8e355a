import type { CareType } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Checkboxes } from '../../../kit/fields.tsx';
import { careTypes } from '../terms.ts';
import { connector } from '../words/index.ts';
import { terms } from '../words/terms/index.ts';

interface FlowsProps {
  readonly values: readonly CareType[];
  onChange(values: CareType[]): void;
}

/** What flows between two. */
export function Flows({ values, onChange }: FlowsProps) {
  const words = useWords(connector);
  const kinds = useWords(terms);
  return (
    <Checkboxes
      legend={words.whatFlows}
      hint={words.whatFlowsHint}
      values={values}
      onChange={onChange}
      choices={careTypes.map((value) => ({ value, text: kinds[`care${value}`] }))}
    />
  );
}

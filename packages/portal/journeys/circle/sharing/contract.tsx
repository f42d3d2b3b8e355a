import { useForeign, useWords } from '../../../app/words/use-words.ts';
import { Details } from '../../../kit/details.tsx';
import { ofCircle } from '../words/index.ts';
import type { Sharing } from './data.ts';

type Kind = Sharing['kinds']['edges'][number]['node'];

/** All that messages to a neighbour may carry, read off the contracts: nothing else leaves the circle. */
export function Contract({ kinds }: { readonly kinds: readonly Kind[] }) {
  const words = useWords(ofCircle);
  const foreign = useForeign();
  const fieldWords = ({ name, sealed, inside }: Kind['fields'][number]) => {
    if (!sealed) return name;
    return inside.length > 0 ? words.sealedWith(name, inside.join(', ')) : words.sealed(name);
  };
  return (
    <section>
      <h3>{words.contract}</h3>
      <p>{words.contractLead}</p>
      <div {...foreign}>
        {kinds.map(({ type, says, fields }) => (
          <Details key={type} summary={says}>
            <ul>
              {fields.map((field) => (
                <li key={field.name}>{fieldWords(field)}</li>
              ))}
            </ul>
          </Details>
        ))}
      </div>
    </section>
  );
}

import { mappingSheet } from '../../../app/graphql/generated.ts';
import { useFetch } from '../../../app/graphql/use-fetch.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Button } from '../../../kit/button.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { saveFile } from '../save-file.ts';
import { connector } from '../words/index.ts';

/** The mapping exercise on paper, with what is known and room for more. */
export function MappingSheet({ team }: { readonly team: string }) {
  const words = useWords(connector);
  const { fetch, busy, problem } = useFetch(mappingSheet);
  const get = async () => {
    const page = (await fetch({ id: team }))?.team?.mappingSheet;
    if (page) saveFile(page, 'map.html');
  };
  return (
    <>
      <Button kind="quiet" busy={busy} onClick={get}>
        {words.getSheet}
      </Button>
      <ProblemSummary problem={problem} />
    </>
  );
}

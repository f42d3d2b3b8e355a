import { profileToPrint } from '../../../app/graphql/generated.ts';
import { useFetch } from '../../../app/graphql/use-fetch.ts';
import { saveAs } from '../../../app/save-as.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Button } from '../../../kit/button.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { owner } from '../words/index.ts';

/** The circle's own page of the profile, in large print, as a file: it may be kept, printed and written on. */
export function LargePrint({ team }: { readonly team: string }) {
  const words = useWords(owner);
  const { fetch, busy, problem } = useFetch(profileToPrint);
  const get = async () => {
    const data = await fetch({ id: team });
    const print = data?.team?.profile?.print;
    if (print) saveAs(print, 'profile.html', 'text/html');
  };
  return (
    <>
      <Button kind="quiet" busy={busy} onClick={get}>
        {words.toPrint}
      </Button>
      <ProblemSummary problem={problem} />
    </>
  );
}

import { payRunFile, type RunFileKind } from '../../../app/graphql/generated.ts';
import { useFetch } from '../../../app/graphql/use-fetch.ts';
import { saveAs } from '../../../app/save-as.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Button } from '../../../kit/button.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { ofCircle } from '../words/index.ts';

const kinds: readonly RunFileKind[] = ['PAYROLL', 'SELF_BILLING', 'ACCOUNTS'];

/** Files of an issued run for payroll and accounts. A long one comes in parts, and is put together here. */
export function RunFiles({ runId }: { readonly runId: string }) {
  const words = useWords(ofCircle);
  const { fetch, busy, problem } = useFetch(payRunFile);
  const take = async (kind: RunFileKind) => {
    const parts: string[] = [];
    let after: string | null = null;
    do {
      const asked = { runId, kind, format: 'CSV' as const, ...(after !== null && { after }) };
      const data: Awaited<ReturnType<typeof fetch>> = await fetch(asked);
      if (!data) return;
      const { name, mediaType, content, next } = data.payRunFile;
      parts.push(content);
      after = next;
      if (next === null) saveAs(parts.join(''), name, mediaType);
    } while (after !== null);
  };
  return (
    <section>
      <h3>{words.files}</h3>
      <ProblemSummary problem={problem} />
      <Actions>
        {kinds.map((kind) => (
          <Button key={kind} kind="quiet" busy={busy} onClick={() => take(kind)}>
            {words[`file${kind}`]}
          </Button>
        ))}
      </Actions>
    </section>
  );
}

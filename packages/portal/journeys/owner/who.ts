import { useCircleName } from '../../app/shell/here.ts';
import { useWords } from '../../app/words/use-words.ts';
import { owner } from './words/index.ts';

/** Whoever comes, as far as they let this circle know. */
interface Comer {
  readonly worker?: { readonly name: string | null } | null;
  readonly visitor?: { readonly name: string | null } | null;
  readonly homeCircle?: string | undefined;
}

/** Says who someone is: a name, of which circle when it is another, or that there is a worker from there. */
export function useWho(): (comer: Comer) => string {
  const words = useWords(owner);
  const nameOf = useCircleName();
  return ({ worker, visitor, homeCircle }) => {
    if (worker) return worker.name ?? words.someone;
    const circle = homeCircle && nameOf(homeCircle);
    if (visitor?.name) return circle ? `${visitor.name} ${words.from(circle)}` : visitor.name;
    return circle ? words.aWorker(circle) : words.someone;
  };
}

import {
  inferences,
  type Known,
  type PublishedTable,
  pinned,
  repaired,
} from '../../../packages/disclosure/checker/index.ts';
import { inventedMonths } from './release.ts';

const [N, M] = [Number(process.argv[2] ?? 60), Number(process.argv[3] ?? 13)];
const months = inventedMonths(N, M);
const t0 = performance.now();
const frozen: PublishedTable[] = [];
const known: Known[] = [];
let reps = 0;
for (const m of months) {
  const t = performance.now();
  known.push(...m.known);
  const r = repaired({ frozen, draft: m.tables, known });
  frozen.push(...r.tables);
  reps += r.repairs.length;
  console.log(
    'month',
    (performance.now() - t).toFixed(0),
    r.repairs.length,
    r.repairs
      .slice(0, 3)
      .map((r) => JSON.stringify(r))
      .join(' '),
  );
}
const t1 = performance.now();
const all = inferences({ tables: frozen, known });
const t2 = performance.now();
console.log(N, {
  repair: t1 - t0,
  inferences: t2 - t1,
  hidden: all.length,
  pinned: all.filter((i) => i.low === i.high).length,
  inexact: all.filter((i) => !i.isExact).length,
  reps,
  rss: process.resourceUsage().maxRSS / 1024,
});
for (const p of all.filter((i) => i.low === i.high).slice(0, 8)) {
  console.log(
    p,
    known
      .filter((k) => k.terms.some(([c]) => c === p.cell))
      .map((k) => JSON.stringify(k))
      .join(' '),
  );
  const [t, k] = p.cell.split(' · ');
  console.log(
    JSON.stringify(
      frozen
        .filter((f) => f.name.startsWith(t!.split(',')[0]!))
        .map((f) => [f.name, f.cells.find((c) => c.key === k)]),
    ),
  );
}

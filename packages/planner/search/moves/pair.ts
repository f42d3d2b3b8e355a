import { mark, real, whole } from '../arrays.ts';
import { aimAt, attach, detach, forget } from '../links.ts';
import { FIRST, TOGETHER } from '../problem.ts';
import { anyCaregiver, anyNeighbour, anyVisit, type Search } from '../search.ts';
import { keyNextTo, windowAt } from './relocate.ts';

/** Minutes more than it must, that a second visit may be put after the first. */
const LOOSE = 15;

/** Moves both visits of a person whose services hang together: the first next to one it goes well with, the second along. */
export function movePair(search: Search): boolean {
  const { problem, state, random } = search;
  const drawn = anyVisit(search);
  if (drawn < 0 || mark(problem.bond, drawn) < TOGETHER) return false;
  const visit = Math.min(drawn, whole(problem.partner, drawn));
  const partner = visit + 1;
  const other = anyNeighbour(search, visit);
  if (other < 0) return false;
  const first = whole(state.route, other);
  const second = random.share() < 0.5 ? whole(state.route, partner) : anyCaregiver(search, partner);
  if (first === second || !mark(problem.isAble, visit * problem.caregivers + first)) return false;
  const key = keyNextTo(search, visit, other);
  const spread = real(problem.most, partner) - real(problem.least, partner) + LOOSE;
  const isFirst = mark(problem.bond, visit) === FIRST;
  const later = isFirst ? key + real(problem.least, partner) + 0.1 + random.share() * spread : key;
  detach(state, visit);
  detach(state, partner);
  attach(state, visit, first, key);
  attach(state, partner, second, later);
  const window = windowAt(search, visit, key);
  aimAt(state, visit, window);
  aimAt(state, partner, isFirst ? windowAt(search, partner, later) : window);
  if (isFirst) forget(state, visit);
  return true;
}

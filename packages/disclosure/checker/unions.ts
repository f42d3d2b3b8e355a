/** Things by number, joined two by two into sets. */
export interface Unions {
  readonly join: (one: number, other: number) => void;
  /** The one of its set that stands for it. */
  readonly rootOf: (one: number) => number;
}

/** So many things, each by itself. */
export function unions(size: number): Unions {
  const parents = Array.from({ length: size }, (_, index) => index);
  const parentOf = (one: number) => parents[one] ?? one;
  const rootOf = (one: number) => {
    let root = one;
    while (parentOf(root) !== root) root = parentOf(root);
    for (let each = one; each !== root; ) {
      const next = parentOf(each);
      parents[each] = root;
      each = next;
    }
    return root;
  };
  const join = (one: number, other: number) => {
    parents[rootOf(one)] = rootOf(other);
  };
  return { join, rootOf };
}

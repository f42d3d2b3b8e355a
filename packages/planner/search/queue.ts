import { mark, real, whole } from './arrays.ts';

/** The nodes whose times may have changed, lowest key first. A binary heap; each node is in it at most once. */
export class Queue {
  readonly #heap: Int32Array;
  readonly #isIn: Uint8Array;
  #size = 0;

  constructor(nodes: number) {
    this.#heap = new Int32Array(nodes);
    this.#isIn = new Uint8Array(nodes);
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  add(node: number, keys: Float64Array): void {
    if (mark(this.#isIn, node)) return;
    this.#isIn[node] = 1;
    const heap = this.#heap;
    const key = real(keys, node);
    let at = this.#size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = whole(heap, parent);
      if (real(keys, above) <= key) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = node;
  }

  /** Takes out the node with the lowest key. */
  take(keys: Float64Array): number {
    const heap = this.#heap;
    const first = whole(heap, 0);
    this.#isIn[first] = 0;
    const size = --this.#size;
    if (size === 0) return first;
    const last = whole(heap, size);
    const key = real(keys, last);
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && real(keys, whole(heap, child + 1)) < real(keys, whole(heap, child))) child += 1;
      const below = whole(heap, child);
      if (real(keys, below) >= key) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = last;
    return first;
  }

  clear(): void {
    for (let at = 0; at < this.#size; at++) this.#isIn[whole(this.#heap, at)] = 0;
    this.#size = 0;
  }
}

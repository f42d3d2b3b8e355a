/** A stream of numbers that only its seed decides (xorshift128). */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(seed: number) {
    // Four words far from each other, also of seeds next to each other.
    let word = (seed | 0) ^ 0x9e3779b9;
    const next = () => {
      word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
      word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35) + 0x6d2b79f5;
      return (word ^ (word >>> 16)) | 0;
    };
    this.#a = next();
    this.#b = next();
    this.#c = next();
    this.#d = next() | 1;
  }

  #word(): number {
    let t = this.#d;
    const s = this.#a;
    this.#d = this.#c;
    this.#c = this.#b;
    this.#b = s;
    t ^= t << 11;
    t ^= t >>> 8;
    this.#a = t ^ s ^ (s >>> 19);
    return this.#a >>> 0;
  }

  /** A whole number from 0 to below `bound`. */
  below(bound: number): number {
    return Math.floor((this.#word() / 4_294_967_296) * bound);
  }

  /** A number from 0 to below 1. */
  share(): number {
    return this.#word() / 4_294_967_296;
  }
}

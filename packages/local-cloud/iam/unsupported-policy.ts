/** A policy uses something this evaluator does not know: refused, since ignoring it could allow too much. */
export class UnsupportedPolicy extends Error {
  readonly code = 'UnsupportedPolicy';

  constructor(what: string) {
    super(`The local cloud cannot evaluate ${what}. Write the policy without it, or teach the evaluator.`);
    this.name = 'UnsupportedPolicy';
  }
}

/** Thrown for a pattern that EventBridge would refuse; the message says where and why. */
export class InvalidPattern extends Error {
  readonly code = 'InvalidEventPattern';

  constructor(path: string, why: string) {
    super(`Event pattern is not valid${path === '' ? '' : ` at "${path}"`}: ${why}`);
    this.name = 'InvalidPattern';
  }
}

/** Thrown for a schedule expression that EventBridge would refuse. */
export class InvalidSchedule extends Error {
  readonly code = 'InvalidScheduleExpression';

  constructor(why: string) {
    super(why);
    this.name = 'InvalidSchedule';
  }
}

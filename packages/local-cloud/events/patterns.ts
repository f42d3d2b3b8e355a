/** Thrown for a pattern that EventBridge would refuse; the message says where and why. */
export declare class InvalidPattern extends Error {}

/** Compiles an event pattern; the result says whether an event matches. Throws `InvalidPattern`. */
export declare function compilePattern(
  pattern: Readonly<Record<string, unknown>>,
): (event: Readonly<Record<string, unknown>>) => boolean;

const compiled = new Map<string, RegExp>();

/** `*` is any text, `?` any one character; everything else is itself. */
function expressionOf(pattern: string, flags: string): RegExp {
  const key = `${flags} ${pattern}`;
  let expression = compiled.get(key);
  if (expression === undefined) {
    const literal = pattern.replace(/[\\^$.+()[\]{}|/]/g, '\\$&');
    expression = new RegExp(`^${literal.replaceAll('*', '.*').replaceAll('?', '.')}$`, `su${flags}`);
    compiled.set(key, expression);
  }
  return expression;
}

/** Compares as IAM's StringLike does: case matters. */
export const like = (pattern: string, value: string): boolean => expressionOf(pattern, '').test(value);

/** Actions and service names are compared whatever their case. */
export const likeAction = (pattern: string, action: string): boolean =>
  expressionOf(pattern, 'i').test(action);

/** Splits an ARN into its six parts; the last one keeps its colons. */
function partsOf(arn: string): string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, 5), parts.slice(5).join(':')];
}

/** Compares part by part, so that a `*` never reaches over a colon into the next part. */
export function likeArn(pattern: string, arn: string): boolean {
  if (pattern === '*') return true;
  const parts = partsOf(arn);
  return arn.startsWith('arn:') && partsOf(pattern).every((part, at) => like(part, parts[at] ?? ''));
}

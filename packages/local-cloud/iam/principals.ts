const accountOf = (principal: string): string | undefined => {
  if (/^\d{12}$/.test(principal)) return principal;
  return /^arn:[^:]+:iam::(\d{12}):root$/.exec(principal)?.[1];
};

/**
 * Whether a principal element of a resource policy stands for this caller: everyone, this very principal, or the
 * whole account the caller belongs to.
 */
export function matchesPrincipal(element: string, caller: string): boolean {
  if (element === '*' || element === caller) return true;
  const account = accountOf(element);
  return account !== undefined && caller.split(':')[4] === account;
}

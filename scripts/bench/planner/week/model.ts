/** A mixed integer model in the making: what a solver is asked, whichever it is. */
export interface Model {
  /** Added to the objective whatever the plan. */
  constant: number;
  readonly variables: { readonly cost: number; readonly most: number; readonly isWhole: boolean }[];
  readonly rows: Row[];
}

/** A sum of variables, each times a factor, that must not be above, below or other than a number. */
export interface Row {
  readonly terms: readonly (readonly [variable: number, factor: number])[];
  readonly sense: '<=' | '>=' | '=';
  readonly bound: number;
}

export function emptyModel(): Model {
  return { constant: 0, variables: [], rows: [] };
}

/** Adds a variable from 0 to `most`, and answers its number. */
export function variable(model: Model, cost: number, most = 1, isWhole = false): number {
  return model.variables.push({ cost, most, isWhole }) - 1;
}

export function row(model: Model, terms: Row['terms'], sense: Row['sense'], bound: number): void {
  if (terms.length > 0) model.rows.push({ terms, sense, bound });
}

/** The model as CPLEX writes models. */
export function asLp({ variables, rows }: Model): string {
  const sum = (terms: Row['terms']) => {
    const lines: string[] = [];
    // Lines of the format have an end.
    for (let at = 0; at < terms.length; at += 20)
      lines.push(
        terms
          .slice(at, at + 20)
          .map(([one, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} v${one}`)
          .join(' '),
      );
    return lines.join('\n ');
  };
  // All of them, so that the reader numbers them as we do.
  const cost = variables.map((each, at): [number, number] => [at, each.cost]);
  const whole = variables.flatMap(({ isWhole }, at) => (isWhole ? [`v${at}`] : []));
  return [
    'Minimize',
    ` obj: ${sum(cost)}`,
    'Subject To',
    ...rows.map(({ terms, sense, bound }, at) => ` r${at}: ${sum(terms)} ${sense} ${bound}`),
    'Bounds',
    ...variables.flatMap(({ most }, at) => (Number.isFinite(most) ? [` 0 <= v${at} <= ${most}`] : [])),
    'General',
    ...whole.map((name) => ` ${name}`),
    'End',
  ].join('\n');
}

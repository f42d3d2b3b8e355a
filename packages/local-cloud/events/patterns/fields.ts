/** A value that is neither object nor array. */
export type Leaf = string | number | boolean | null;

/** Which element of which array a value sits in, for every array around it. Arrays are numbered per event. */
export type Seats = ReadonlyMap<number, number>;

export interface Field {
  readonly value: Leaf;
  readonly seats: Seats;
}

/** All leaves of an event by dotted path. Arrays add nothing to the path: their elements share it. */
export function fieldsOf(event: Readonly<Record<string, unknown>>): Map<string, Field[]> {
  const fields = new Map<string, Field[]>();
  let arrays = 0;

  const visit = (value: unknown, path: string, seats: Seats): void => {
    if (Array.isArray(value)) {
      const array = arrays++;
      value.forEach((element, index) => {
        const nested = typeof element === 'object' && element !== null;
        visit(element, path, nested ? new Map([...seats, [array, index]]) : seats);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        visit(child, path === '' ? key : `${path}.${key}`, seats);
      }
    } else if (value !== undefined) {
      const field = { value: value as Leaf, seats };
      const known = fields.get(path);
      if (known === undefined) fields.set(path, [field]);
      else known.push(field);
    }
  };

  visit(event, '', new Map());
  return fields;
}

/**
 * Both sets of seats together, or undefined when they put one array's match in two elements: fields matched under
 * one array must be of the same element.
 */
export function sharedSeats(left: Seats, right: Seats): Seats | undefined {
  for (const [array, index] of right) {
    const seat = left.get(array);
    if (seat !== undefined && seat !== index) return undefined;
  }
  return new Map([...left, ...right]);
}

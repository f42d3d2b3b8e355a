/** What a row of a file asks for. */
export interface ImportRow<Asked> {
  readonly row: number;
  readonly asked: Asked;
}

/** Why a row cannot be taken. */
export interface RowProblem {
  readonly row: number;
  /** The field of what is asked; absent: the whole row. */
  readonly field?: string;
  readonly problem: string;
}

/** What came of a file: everything it asked for, or what is wrong with it. */
export interface Imported<Done> {
  readonly done: readonly Done[];
  readonly problems: readonly RowProblem[];
}

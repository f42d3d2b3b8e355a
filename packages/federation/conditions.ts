import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** The values of the variables that `@skip` and `@include` of an operation read. */
export type Conditions = Readonly<Record<string, boolean>>;

/** The names of the variables that `@skip` and `@include` of a document read, in order of their first use. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const value = conditionOf(directive);
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
      return false;
    },
  });
  return [...names];
}

/** Names one set of values: `10` when the first condition is true and the second is not. */
export function variantOf(conditions: Conditions): string {
  return Object.values(conditions)
    .map((value) => (value ? '1' : '0'))
    .join('');
}

/** All sets of values these variables can have. */
export function allConditions(names: readonly string[]): Conditions[] {
  return names.reduce<Conditions[]>(
    (sets, name) => sets.flatMap((set) => [true, false].map((value) => ({ ...set, [name]: value }))),
    [{}],
  );
}

/** Whether `@skip` and `@include` leave a selection in. */
export function isSelected(selection: SelectionNode, conditions: Conditions): boolean {
  return (selection.directives ?? []).every((directive) => {
    const value = conditionOf(directive);
    if (value === undefined) return true;
    const met =
      value.kind === Kind.VARIABLE
        ? conditions[value.name.value] === true
        : value.kind === Kind.BOOLEAN && value.value;
    return met === (directive.name.value === 'include');
  });
}

const filler: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The document with its conditions decided: what they leave out is gone, and so are they. The planner then plans
 * exactly what is asked for; with conditions left in, it loses some of them.
 */
export function decided(document: DocumentNode, conditions: Conditions): DocumentNode {
  return visit(document, {
    SelectionSet: {
      enter: (set): SelectionSetNode => {
        const selections = set.selections.filter((selection) => isSelected(selection, conditions));
        return { ...set, selections: selections.length > 0 ? selections : [filler] };
      },
    },
    Directive: (directive) => (conditionOf(directive) === undefined ? undefined : null),
  });
}

function conditionOf(directive: DirectiveNode) {
  if (directive.name.value !== 'skip' && directive.name.value !== 'include') return undefined;
  return directive.arguments?.find(({ name }) => name.value === 'if')?.value;
}

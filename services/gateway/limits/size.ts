import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** How much a query asks for, with every fragment counted wherever it is spread. */
export interface Size {
  readonly depth: number;
  /** The deepest question about the schema; those are counted as nothing else. */
  readonly schemaDepth: number;
  /** Things an answer could hold: each list as long as it may be. */
  readonly cost: number;
  readonly fields: number;
  readonly roots: number;
  readonly aliases: number;
  readonly directives: number;
}

type Variables = Readonly<Record<string, unknown>>;

const nothing: Size = { depth: 0, schemaDepth: 0, cost: 0, fields: 0, roots: 0, aliases: 0, directives: 0 };
/** What stands between a list and its things, and is no thing itself. */
const WRAPPERS = new Set(['edges', 'pageInfo']);
/** How long a page is when nothing is said, and at the most: what services say of it. */
const PAGE = 20;
const LONGEST_PAGE = 100;

/** The size of the largest operation of a document, sent with these variables. */
export function sizeOf(document: DocumentNode, sent: Variables = {}): Size {
  const variables = withDefaults(document, sent);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  // A fragment is measured once however often it is spread, so that measuring cannot be made slow.
  const measured = new Map<string, Size>();

  const ofFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const size = fragment ? ofSet(fragment.selectionSet) : nothing;
    measured.set(name, size);
    return size;
  };

  const ofField = (field: FieldNode): Size => {
    const below = field.selectionSet ? ofSet(field.selectionSet) : nothing;
    const isAboutSchema = field.name.value.startsWith('__');
    if (isAboutSchema) return { ...nothing, schemaDepth: 1 + below.depth, directives: below.directives };
    const isThing = field.selectionSet && !WRAPPERS.has(field.name.value);
    return {
      depth: 1 + below.depth,
      schemaDepth: below.schemaDepth,
      cost: (isThing ? 1 : 0) + timesAsked(field, variables) * below.cost,
      fields: 1 + below.fields,
      roots: 1,
      aliases: (field.alias ? 1 : 0) + below.aliases,
      directives: below.directives,
    };
  };

  const ofSet = ({ selections }: SelectionSetNode): Size =>
    selections
      .map((selection) => {
        const own = selection.directives?.length ?? 0;
        let size: Size;
        if (selection.kind === Kind.FRAGMENT_SPREAD) size = ofFragment(selection.name.value);
        else if (selection.kind === Kind.INLINE_FRAGMENT) size = ofSet(selection.selectionSet);
        else size = ofField(selection);
        return { ...size, directives: size.directives + own };
      })
      .reduce(together, nothing);

  const operations = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? ofSet(each.selectionSet) : [],
  );
  return operations.reduce(larger, nothing);
}

/** How many things of a list are asked for; of what is no list, one. */
function timesAsked(field: FieldNode, variables: Variables): number {
  const first = field.arguments?.find(({ name }) => name.value === 'first');
  if (!first) return isList(field) ? PAGE : 1;
  const asked = first.value.kind === Kind.VARIABLE ? variables[first.value.name.value] : literal(first.value);
  if (asked === undefined || asked === null) return PAGE;
  return typeof asked === 'number' && asked >= 0 ? Math.min(asked, LONGEST_PAGE) : LONGEST_PAGE;
}

const isList = ({ selectionSet }: FieldNode): boolean =>
  selectionSet?.selections.some((one) => one.kind === Kind.FIELD && one.name.value === 'edges') ?? false;

const literal = (node: ValueNode): unknown => (node.kind === Kind.INT ? Number(node.value) : undefined);

/** What the variables are by default, where nothing else was sent. */
function withDefaults({ definitions }: DocumentNode, sent: Variables): Variables {
  const declared = definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
  );
  const defaults = declared.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue && literal(defaultValue),
  ]);
  return { ...Object.fromEntries(defaults), ...sent };
}

function together(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    schemaDepth: Math.max(a.schemaDepth, b.schemaDepth),
    cost: a.cost + b.cost,
    fields: a.fields + b.fields,
    roots: a.roots + b.roots,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
  };
}

function larger(a: Size, b: Size): Size {
  const keys = Object.keys(nothing) as (keyof Size)[];
  return Object.fromEntries(keys.map((key) => [key, Math.max(a[key], b[key])])) as unknown as Size;
}

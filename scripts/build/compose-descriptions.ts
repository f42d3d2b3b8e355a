import { type ASTNode, Kind, type StringValueNode, visit } from 'graphql';
import type { Subgraph } from './compose-supergraphs.ts';

/** The names of root types say all there is to say. */
const needNone = new Set(['Query', 'Mutation']);

const described: readonly string[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
];

type Described = ASTNode & { name: { value: string }; description?: StringValueNode };

/** What a subgraph's schema does not describe, as `pay: Statement.pay` or `pay: Query.myStatement(from:)`. */
export function undescribed({ name, typeDefs }: Subgraph): string[] {
  const missing: string[] = [];
  visit(typeDefs, {
    enter(node, _key, _parent, _path, ancestors) {
      if (!isDescribed(node)) return;
      if (node.description?.value.trim() || needNone.has(node.name.value)) return;
      const names = ancestors.filter(isDescribed).map((ancestor) => ancestor.name.value);
      missing.push(`${name}: ${[...names, node.name.value].join('.')}`);
    },
  });
  return missing;
}

function isDescribed(node: ASTNode | readonly ASTNode[]): node is Described {
  return 'kind' in node && described.includes(node.kind);
}

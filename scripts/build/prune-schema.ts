import {
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Stands in a type of which no more than its name is ever asked: a type has to have a field. */
const onlyTypename: FieldDefinitionNode = {
  kind: Kind.FIELD_DEFINITION,
  name: { kind: Kind.NAME, value: '_' },
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Boolean' } },
};

/**
 * The part of an API that these operations use: what they do not ask for is not there to be asked for, and a function
 * starts faster with a smaller schema.
 */
export function prunedTo(
  operations: readonly string[],
  api: DocumentNode,
  schema: GraphQLSchema,
): DocumentNode {
  const types = new Set<string>(['Query']);
  const fields = new Set<string>();

  const add = (type: GraphQLNamedType): void => {
    types.add(type.name);
    if (isAbstractType(type)) for (const each of schema.getPossibleTypes(type)) types.add(each.name);
  };
  const addInput = (type: GraphQLNamedType | undefined | null): void => {
    if (!type || types.has(type.name)) return;
    types.add(type.name);
    if (!isInputObjectType(type)) return;
    for (const field of Object.values(type.getFields())) addInput(getNamedType(field.type));
  };

  const info = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(info, {
    Field() {
      const parent = info.getParentType();
      const field = info.getFieldDef();
      if (!parent || !field) return;
      add(parent);
      add(getNamedType(field.type));
      fields.add(`${parent.name}.${field.name}`);
      for (const { type } of field.args) addInput(getNamedType(type));
    },
    VariableDefinition: () => addInput(getNamedType(info.getInputType())),
  });
  for (const operation of operations) visit(parse(operation), visitor);

  return visit(api, {
    enter(node) {
      if (node.kind === Kind.SCHEMA_DEFINITION) {
        return {
          ...node,
          operationTypes: node.operationTypes.filter(({ type }) => types.has(type.name.value)),
        };
      }
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
        if (!types.has(node.name.value)) return null;
        const kept = node.fields?.filter(({ name }) => fields.has(`${node.name.value}.${name.value}`)) ?? [];
        const interfaces = node.interfaces?.filter(({ name }) => types.has(name.value)) ?? [];
        return { ...node, interfaces, fields: kept.length > 0 ? kept : [onlyTypename] };
      }
      if ('name' in node && node.kind.endsWith('TypeDefinition')) {
        return node.name && types.has(node.name.value) ? undefined : null;
      }
      return undefined;
    },
  });
}

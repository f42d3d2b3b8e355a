import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

/**
 * JavaScript that makes a schema, as `export function makeSchema()`. Making one this way takes a fraction of the time
 * of parsing and building its SDL, at each cold start. Without descriptions; directives are the specified ones.
 */
export function schemaSource(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isBuiltIn(type));
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return `import { GraphQLBoolean, GraphQLEnumType, GraphQLFloat, GraphQLID, GraphQLInputObjectType, GraphQLInt,
  GraphQLInterfaceType, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLSchema,
  GraphQLString, GraphQLUnionType } from 'graphql';
const list = (type) => new GraphQLList(type);
const some = (type) => new GraphQLNonNull(type);
export function makeSchema() {
${types.map((type) => `  const ${type.name} = ${typeSource(type)};`).join('\n')}
  return new GraphQLSchema({
    ${roots.flatMap(([kind, type]) => (type ? `${kind}: ${type.name},` : [])).join(' ')}
    types: [${types.map(({ name }) => name).join(', ')}],
    assumeValid: true,
  });
}`;
}

function isBuiltIn(type: GraphQLNamedType): boolean {
  return isSpecifiedScalarType(type) || isIntrospectionType(type);
}

function typeSource(type: GraphQLNamedType): string {
  const name = JSON.stringify(type.name);
  if (isScalarType(type)) return `new GraphQLScalarType({ name: ${name} })`;
  if (isEnumType(type)) {
    const values = type.getValues().map((value) => `${value.name}: {}`);
    return `new GraphQLEnumType({ name: ${name}, values: { ${values.join(', ')} } })`;
  }
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => member.name);
    return `new GraphQLUnionType({ name: ${name}, types: () => [${members.join(', ')}] })`;
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(inputSource);
    return `new GraphQLInputObjectType({ name: ${name}, fields: () => ({ ${fields.join(', ')} }) })`;
  }
  const interfaces = type.getInterfaces().map((each) => each.name);
  const fields = Object.values(type.getFields()).map((field) => {
    const args = field.args.length > 0 ? `, args: { ${field.args.map(inputSource).join(', ')} }` : '';
    return `${field.name}: { type: ${reference(field.type)}${args} }`;
  });
  return `new ${isObjectType(type) ? 'GraphQLObjectType' : 'GraphQLInterfaceType'}({ name: ${name},
    ${interfaces.length > 0 ? `interfaces: () => [${interfaces.join(', ')}], ` : ''}fields: () => ({ ${fields.join(', ')} }) })`;
}

function inputSource({ name, type, defaultValue }: GraphQLArgument | GraphQLInputField): string {
  const value = defaultValue === undefined ? '' : `, defaultValue: ${JSON.stringify(defaultValue)}`;
  return `${name}: { type: ${reference(type)}${value} }`;
}

function reference(type: GraphQLType): string {
  if (isNonNullType(type)) return `some(${reference(type.ofType)})`;
  if (isListType(type)) return `list(${reference(type.ofType)})`;
  const named: GraphQLNamedType = getNamedType(type);
  return isBuiltIn(named) ? `GraphQL${named.name}` : named.name;
}

import {
  type FieldNode,
  type GraphQLOutputType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { JsonObject } from '../types.ts';
import { collectFields, type Selecting } from './collect-fields.ts';
import {
  type Complete,
  completeEnum,
  completeList,
  completeNonNull,
  completeScalar,
  type Project,
  report,
  reportNull,
} from './complete.ts';
import { saidTypename, typenameAliases } from './typename-keys.ts';

/**
 * Compiles what picks the client's fields out of an object of the named type. Everything that depends on the schema
 * or the operation is decided here, once; what remains per object is a loop over its fields.
 */
export function compileObject(
  selecting: Selecting,
  typeName: string,
  selectionSets: readonly SelectionSetNode[],
): Project {
  const type = selecting.schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${typeName} has no fields to project.`);
  const fields = [...collectFields(selecting, type, selectionSets)].map(([key, nodes]) => {
    const [node] = nodes;
    const name = node?.name.value ?? key;
    const field = type.getFields()[name];
    const what = `${typeName}.${name}`;
    if (name === '__typename')
      return { key, what, plain: true, required: true, complete: constant(typeName) };
    if (!field) return { key, what, plain: true, required: false, complete: completeScalar };
    const nullable = getNullableType(field.type);
    const plain = isPlain(nullable);
    return {
      key,
      what,
      plain,
      required: isNonNullType(field.type),
      complete: plain ? completeScalar : compileValue(selecting, nullable, nodes, what),
    };
  });
  const keys = fields.map(({ key }) => key);
  const completes = fields.map(({ complete }) => complete);
  const passes = fields.map(({ plain, complete }) => plain && complete === completeScalar);
  const required = fields.map((field) => (field.required ? field.what : undefined));
  return (data, state) => {
    const object: JsonObject = {};
    const { path } = state;
    const depth = path.length;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as string;
      let value: unknown = data[key];
      if (passes[i]) value ??= null;
      else {
        path[depth] = key;
        value = (completes[i] as Complete)(value, state);
      }
      if (value === null && required[i] !== undefined) {
        path[depth] = key;
        path.length = depth + 1;
        reportNull(state, required[i] as string);
        path.length = depth;
        return null;
      }
      object[key] = value;
    }
    path.length = depth;
    return object;
  };
}

/** A scalar passes as it came, so it needs no call. */
function isPlain(type: GraphQLOutputType): boolean {
  return !isListType(type) && !isEnumType(type) && !isObjectType(type) && !isAbstractType(type);
}

function constant(value: string): Complete {
  return () => value;
}

function compileValue(
  selecting: Selecting,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  what: string,
): Complete {
  if (isNonNullType(type)) return completeNonNull(compileValue(selecting, type.ofType, nodes, what), what);
  if (isListType(type)) return completeList(compileValue(selecting, type.ofType, nodes, what));
  if (isEnumType(type)) {
    return completeEnum(type.name, new Set(type.getValues().map(({ name }) => name)));
  }
  const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  if (isObjectType(type)) return completeObject(compileObject(selecting, type.name, selectionSets));
  if (isAbstractType(type)) return compileAbstract(selecting, type.name, selectionSets);
  return completeScalar;
}

function completeObject(project: Project): Complete {
  return (value, state) => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'object' && !Array.isArray(value)) return project(value as JsonObject, state);
    report(state, 'An object was expected.');
    return null;
  };
}

/** The fields of an interface or union depend on the object's type: each is compiled when it first occurs. */
function compileAbstract(
  selecting: Selecting,
  declared: string,
  selectionSets: readonly SelectionSetNode[],
): Complete {
  const { schema } = selecting;
  const projects = new Map<string, Complete>();
  const aliases = typenameAliases(selecting, selectionSets);
  const projectAs = (typename: string): Complete => {
    const type = schema.getType(typename);
    const declaredType = schema.getType(declared);
    // The object of an interface object is named after the interface itself.
    const isPossible =
      (isInterfaceType(type) && typename === declared) ||
      (isAbstractType(declaredType) &&
        (isObjectType(type) || isInterfaceType(type)) &&
        schema.isSubType(declaredType, type));
    return isPossible ? completeObject(compileObject(selecting, typename, selectionSets)) : () => null;
  };
  return (value, state) => {
    if (value === null || value === undefined) return null;
    const typename = saidTypename(value as JsonObject, declared, aliases);
    let project = projects.get(typename);
    if (!project) {
      project = projectAs(typename);
      projects.set(typename, project);
    }
    return project(value, state);
  };
}

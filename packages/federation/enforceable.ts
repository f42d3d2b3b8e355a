import { type DirectiveNode, Kind, parse, visit } from 'graphql';

/** Directives whose meaning an executor must see to, and that this one does not. */
const UNENFORCED = new Set(['authenticated', 'requiresScopes', 'policy', 'context']);

/** Specifications a supergraph may require of its executor and that this one, or the API schema, sees to. */
const ENFORCED = new Set(['link', 'core', 'join', 'inaccessible']);

/**
 * Throws when a supergraph uses a directive that this executor would not enforce: a rule that is written down but
 * not kept is worse than none. Such are `@authenticated`, `@requiresScopes`, `@policy`, `@context`, under any name,
 * and whatever is linked `for: SECURITY` or `for: EXECUTION` and not known here.
 */
export function assertEnforceable(supergraph: string): void {
  const found = new Set<string>();
  visit(parse(supergraph, { noLocation: true }), {
    Directive(directive) {
      const name = directive.name.value;
      const [base] = name.split('__');
      if (base && UNENFORCED.has(base)) found.add(base);
      if (name === 'link') {
        const spec = specOf(directive);
        if (spec && (UNENFORCED.has(spec) || (isRequired(directive) && !ENFORCED.has(spec)))) found.add(spec);
      }
      if (
        name === 'join__field' &&
        directive.arguments?.some((each) => each.name.value === 'contextArguments')
      ) {
        found.add('context');
      }
    },
  });
  if (found.size > 0) {
    const names = [...found].sort().map((name) => `@${name}`);
    throw new Error(
      `The supergraph uses ${names.join(', ')}, which this gateway does not enforce. Take it out of the subgraphs.`,
    );
  }
}

/** The name of a linked specification: `join` of `https://specs.apollo.dev/join/v0.5`. */
function specOf(link: DirectiveNode): string | undefined {
  const url = link.arguments?.find(({ name }) => name.value === 'url')?.value;
  return url?.kind === Kind.STRING ? url.value.split('/').at(-2) : undefined;
}

function isRequired(link: DirectiveNode): boolean {
  const purpose = link.arguments?.find(({ name }) => name.value === 'for')?.value;
  return purpose?.kind === Kind.ENUM && (purpose.value === 'SECURITY' || purpose.value === 'EXECUTION');
}

/** Where the registry keeps its files, below the project's root. */
export const circlesFolder = 'infra/circles';
export const nationalPath = 'infra/national.json';

/** The registry file of a circle. */
export function circlePath(slug: string): string {
  return `${circlesFolder}/${slug}.json`;
}

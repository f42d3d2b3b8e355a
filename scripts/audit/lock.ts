/** A package as the lock file has it. */
interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly deprecated?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
}

/** What a lock file tells of its packages without asking anybody. */
export interface LockReport {
  readonly packages: number;
  /** Packages that come from elsewhere than a registry, or without the SHA-512 that they are held to. */
  readonly unheld: readonly string[];
  /** Packages whose authors gave them up, with what they say. */
  readonly givenUp: readonly { readonly folder: string; readonly words: string }[];
}

const REGISTRY = 'https://registry.npmjs.org/';

/** Reads a `package-lock.json`. Our own workspaces are links, and what a package brings along is held by its hash. */
export function readLock(text: string): LockReport {
  const { packages = {} } = JSON.parse(text) as { packages?: Readonly<Record<string, Locked>> };
  const foreign = Object.entries(packages).filter(
    ([folder, { link, inBundle }]) => folder.includes('node_modules/') && !link && !inBundle,
  );
  // Without an address a package comes from the registry that npm is set to: its hash holds it all the same.
  const isHeld = ({ resolved = REGISTRY, integrity = '' }: Locked) =>
    resolved.startsWith(REGISTRY) && integrity.startsWith('sha512-');
  return {
    packages: foreign.length,
    unheld: foreign.filter(([, one]) => !isHeld(one)).map(([folder]) => folder),
    givenUp: foreign.flatMap(([folder, { deprecated }]) =>
      deprecated ? [{ folder, words: deprecated }] : [],
    ),
  };
}

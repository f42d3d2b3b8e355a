import type { CloudModel } from '../model.ts';

/**
 * Reads a synthesised cloud assembly directory and resolves every intrinsic.
 * Throws `AssemblyError` naming all problems at once.
 */
export declare function readAssembly(directory: string): CloudModel;

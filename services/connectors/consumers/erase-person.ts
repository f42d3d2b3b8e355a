import { eraser } from '@kith/service-kit';
import { keptKinds } from '../store/kept-kinds.ts';

/** Connectors erases what it keeps of a person (F13). */
export const erasePerson = eraser({ service: 'connectors', kinds: keptKinds });

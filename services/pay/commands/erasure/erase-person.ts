import { eraser } from '@kith/service-kit';
import { keptKinds } from '../../store/kept-kinds.ts';

/** Pay erases what it keeps of a person (F13). */
export const erasePerson = eraser({ service: 'pay', kinds: keptKinds });

import { matching } from '../worlds/matching.ts';
import { provesIsolation } from './isolation.ts';

provesIsolation(matching);

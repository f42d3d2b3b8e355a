import { national } from '../worlds/national.ts';
import { provesIsolation } from './isolation.ts';

provesIsolation(national);

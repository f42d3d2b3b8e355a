import { evaluation } from '../worlds/evaluation.ts';
import { provesIsolation } from './isolation.ts';

provesIsolation(evaluation);

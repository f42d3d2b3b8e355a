import { teams } from '../worlds/teams.ts';
import { provesIsolation } from './isolation.ts';

provesIsolation(teams);

import { connectors } from '../worlds/connectors.ts';
import { provesIsolation } from './isolation.ts';

provesIsolation(connectors);

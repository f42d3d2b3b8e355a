import { pay } from '../worlds/pay.ts';
import { provesIsolation } from './isolation.ts';

provesIsolation(pay);

import * as artifacts from 'kith:gateway/circle';
import { gatewayHandler } from './lambda.ts';

/** The gateway of a local circle: its five services, and the national directory. */
export const handler = gatewayHandler(artifacts);

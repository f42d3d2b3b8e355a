import { once } from 'node:events';
import type { Server } from 'node:http';

/** Makes a server listen on this machine only; answers its port. 0 is any that is free. `what` names it in errors. */
export async function listen(server: Server, port: number, host: string, what: string): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw taken
      ? new Error(`Port ${port}, for ${what}, is in use by another program. Stop that one first.`)
      : error;
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/** Stops listening and cuts what is still connected. */
export function closeServer(server: Server): void {
  server.close();
  server.closeAllConnections();
}

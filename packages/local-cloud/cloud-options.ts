import type { TableFaultRates } from './endpoint/dynamodb-faults.ts';
import type { BusDown, Faults } from './events/faults.ts';
import type { Meter } from './meter.ts';
import type { MailServer } from './outside/mail-server.ts';
import type { DemoPerson } from './sign-in/people.ts';

/** Ports to listen on; 0 is any that is free. */
export interface CloudPorts {
  readonly signIn: number;
  readonly apis: (apiName: string) => number;
  /** Where functions and scripts reach the AWS services. */
  readonly endpoint?: number;
}

export interface CloudOptions {
  /** Directory of the synthesised assembly. */
  readonly assembly: string;
  /** Everything that lasts: tables, what is still to be delivered, keys. */
  readonly dataDir: string;
  readonly people: readonly DemoPerson[];
  /** Values of SecureString parameters, which are in no template. */
  readonly secureParameters: Readonly<Record<string, string>>;
  /** Aliases of the keys that some of them are encrypted by: whoever reads those must be allowed to decrypt with it. */
  readonly parameterKeys?: Readonly<Record<string, string>>;
  /** More of them, for whoever signs in to the mail server of this machine. */
  readonly mailParameters?: (
    server: Pick<MailServer, 'host' | 'port' | 'password'>,
  ) => Readonly<Record<string, string>>;
  readonly ports: CloudPorts;
  /** Path of a user pool's issuer; its name without a leading `kith-` unless given. */
  readonly issuerPath?: (poolName: string) => string;
  /** What goes wrong with deliveries, and with calls to tables: rates are read at each call, so that they may change. */
  readonly faults?: Faults;
  readonly tableFaults?: TableFaultRates;
  /** Whether a bus is out of order now: it takes nothing, and its rules deliver nothing. Asked at each attempt. */
  readonly busDown?: BusDown;
  /** Hears what AWS would bill. Counting costs a little time, so nothing counts unless it is given. */
  readonly meter?: Meter;
  /** First wait before a failed delivery is tried again; doubled each time. 1,000 ms unless given. */
  readonly retryBaseMs?: number;
  /** Environments a function may have at once; 4 unless given. */
  readonly scaleTo?: number;
  /** Environments of all functions together; beyond it, idle ones are stopped. 64 unless given. */
  readonly environments?: number;
  /** After how long an environment that does nothing is stopped; 30 s unless given. */
  readonly idleStopMs?: number;
  /** Receives what the cloud has to say (no function name) and each line a function prints. */
  readonly log?: (line: string, functionName?: string) => void;
  /** Told of each step of starting, as it begins. */
  readonly progress?: (step: string) => void;
}

export const defaultRetryBaseMs = 1_000;

export const withoutPrefix = (poolName: string): string => poolName.replace(/^kith-/, '');

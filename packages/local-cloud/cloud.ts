import { readAssembly } from './assembly/read-assembly.ts';
import type { CloudOptions } from './cloud-options.ts';
import { type DeadLetter, deadLetters } from './dead-letters.ts';
import type { Invocation } from './events/invoke.ts';
import type { PutEventsAnswer, PutEventsEntry } from './events/put-events.ts';
import type { FrontDoors } from './http/front-doors.ts';
import type { CloudModel } from './model.ts';
import type { Sent } from './outside/sent.ts';
import { type AssemblyParts, openFrontDoors, openSignIn, startAssembly, startLastingParts } from './parts.ts';
import { type Undo, undoList } from './undo.ts';

/** A running cloud. */
export interface Cloud {
  /** HTTP APIs in the order of the assembly. */
  readonly apis: readonly { readonly stack: string; readonly name: string; readonly url: string }[];
  /** Address of the AWS services; scripts call it with the access key id `kith-operator`. */
  readonly endpoint: string;
  /** OpenID issuer of a user pool. */
  issuer(poolName: string): string;
  /** Id of a client that a user pool's people sign in with, by its name. */
  clientId(poolName: string, clientName: string): string;
  /** Access token of a person, as signing in would give it. */
  token(poolName: string, username: string): Promise<string>;
  invoke(functionName: string, payload: unknown): Promise<Invocation>;
  putEvents(entries: readonly PutEventsEntry[]): PutEventsAnswer;
  /** What waits in queues. Looking does not receive. */
  deadLetters(): DeadLetter[];
  /** What functions sent to people outside since the cloud was started, the newest first. It went no further. */
  sent(): readonly Sent[];
  /** Moves rehearsed time, back too: functions restart with the new shift and schedules that were jumped over fire. */
  advanceClock(ms: number): Promise<void>;
  clockShiftMs(): number;
  /** Resolves when no call, event, stream record or retry is under way or waiting. */
  idle(): Promise<void>;
  /**
   * Ends functions as a failing machine would, also in the middle of their work; all of them unless some are named.
   * Answers how many were at work.
   */
  kill(which?: (functionName: string) => boolean): number;
  /** Process id of the tables engine; nothing where it is not ours. */
  enginePid(): number | undefined;
  /** Environments alive, and events running or waiting for one. */
  load(): { environments: number; pending: number };
  /** Takes another assembly: restarts functions that changed, makes new tables, applies the rest. */
  reload(assembly: string): Promise<{ readonly changedFunctions: readonly string[] }>;
  stop(): Promise<void>;
}

/** Runs a synthesised assembly on this machine. Throws, naming the cause, when it asks for what is not offered. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const undo = undoList();
  try {
    options.progress?.('Reading the assembly');
    return await start(options, readAssembly(options.assembly), undo);
  } catch (error) {
    await undo.now().catch(() => {});
    throw error;
  }
}

async function start(options: CloudOptions, model: CloudModel, undo: Undo): Promise<Cloud> {
  const { progress = () => {} } = options;
  let running: AssemblyParts | undefined;
  const current = (): AssemblyParts => {
    if (!running) throw new Error('The local cloud is not ready yet');
    return running;
  };
  const lasting = await startLastingParts(options, model, current, undo);
  const { journal, tables, endpoint, functions } = lasting;
  running = startAssembly(options, model, lasting);
  undo.later(() => stopDelivery(current(), functions));

  progress(`Opening the sign-in of ${model.userPools.length} user pools`);
  const signIn = await openSignIn(options, model);
  undo.later(() => signIn.stop());

  progress(`Opening ${model.apis.length} HTTP APIs`);
  let frontDoors: FrontDoors = await openFrontDoors(options, model, lasting, signIn);
  undo.later(() => frontDoors.stop());

  async function reload(assembly: string) {
    const next = readAssembly(assembly);
    await tables.add(next.tables);
    await current().delivery.stop();
    const changedFunctions = functions.replace(next.functions);
    running = startAssembly(options, next, lasting);
    const former = frontDoors;
    await former.stop();
    frontDoors = await openFrontDoors(options, next, lasting, signIn, former);
    return { changedFunctions };
  }

  /** What is delivered writes, what is written is read from streams and told: idle is a round in which none of it is new. */
  async function idle(): Promise<void> {
    let newest: number;
    do {
      const { buses, streams } = current().delivery;
      newest = buses.newest();
      await buses.idle();
      await functions.idle();
      await streams.idle();
    } while (functions.load().pending > 0 || current().delivery.buses.newest() !== newest);
  }

  return {
    get apis() {
      return frontDoors.apis;
    },
    endpoint: endpoint.url,
    issuer: (poolName) => signIn.issuer(poolName).url,
    clientId: (poolName, clientName) => signIn.issuer(poolName).clientId(clientName),
    token: (poolName, username) => signIn.issuer(poolName).token(username),
    invoke: functions.invoke,
    putEvents: (entries) => current().delivery.buses.putEvents(entries),
    sent: () => lasting.sent.all(),
    deadLetters: () => deadLetters(journal, current().model.queues),
    async advanceClock(ms) {
      journal.setClockShiftMs(journal.clockShiftMs() + ms);
      current().delivery.schedules.clockShifted();
    },
    clockShiftMs: () => journal.clockShiftMs(),
    idle,
    kill: (which = () => true) => functions.kill(which),
    enginePid: tables.enginePid,
    load: functions.load,
    reload,
    stop: () => undo.now(),
  };
}

/** Work under way gets a moment to end; then its functions are ended, and it stays in the journal. */
async function stopDelivery({ delivery }: AssemblyParts, functions: { stop(): Promise<void> }) {
  const ended = delivery.stop();
  const timer = setTimeout(() => void functions.stop(), 2_000);
  await ended;
  clearTimeout(timer);
}

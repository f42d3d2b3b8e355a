import { join } from 'node:path';
import { readAssembly } from './assembly/read-assembly.ts';
import { type CloudOptions, defaultRetryBaseMs, withoutPrefix } from './cloud-options.ts';
import { lockDataDir } from './data-dir-lock.ts';
import { type DeadLetter, deadLetters } from './dead-letters.ts';
import { type Delivery, startDelivery } from './delivery.ts';
import { doorsOf } from './endpoint/doors.ts';
import { tableFaults } from './endpoint/dynamodb-faults.ts';
import { startEndpoint } from './endpoint/endpoint.ts';
import type { Invocation } from './events/invoke.ts';
import type { PutEventsAnswer, PutEventsEntry } from './events/put-events.ts';
import { startFunctions } from './functions/functions.ts';
import { type FrontDoors, startFrontDoors } from './http/front-doors.ts';
import { openJournal } from './journal/journal.ts';
import { startSignIn } from './sign-in/sign-in.ts';
import { readPast } from './streams/streams.ts';
import { startTables } from './tables/tables.ts';

/** A running cloud. */
export interface Cloud {
  /** HTTP APIs in the order of the assembly. */
  readonly apis: readonly { readonly stack: string; readonly name: string; readonly url: string }[];
  /** Address of the AWS services; scripts call it with the access key id `kith-operator`. */
  readonly endpoint: string;
  /** OpenID issuer of a user pool. */
  issuer(poolName: string): string;
  /** The id under which a program, by its name, signs people of a pool in. */
  clientId(poolName: string, clientName: string): string;
  /** Access token of a person, as signing in would give it. */
  token(poolName: string, username: string): Promise<string>;
  invoke(functionName: string, payload: unknown): Promise<Invocation>;
  putEvents(entries: readonly PutEventsEntry[]): PutEventsAnswer;
  /** What waits in queues. Looking does not receive. */
  deadLetters(): DeadLetter[];
  /** Moves rehearsed time forward: functions restart with the new shift and schedules that were jumped over fire. */
  advanceClock(ms: number): Promise<void>;
  clockShiftMs(): number;
  /** Resolves when no call, event, stream record or retry is under way or waiting. */
  idle(): Promise<void>;
  /** Environments alive, and events running or waiting for one. */
  load(): { environments: number; pending: number };
  /** Takes another assembly: restarts functions that changed, makes new tables, applies the rest. */
  reload(assembly: string): Promise<{ readonly changedFunctions: readonly string[] }>;
  stop(): Promise<void>;
}

/** Runs a synthesised assembly on this machine. Throws, naming the cause, when it asks for what is not offered. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const { dataDir, ports, log = () => {}, progress = () => {}, retryBaseMs = defaultRetryBaseMs } = options;
  const report = (line: string) => log(line);
  const undo: (() => unknown)[] = [];
  try {
    progress('Reading the assembly');
    let model = readAssembly(options.assembly);
    undo.push(lockDataDir(dataDir));
    const journal = openJournal(join(dataDir, 'journal.sqlite'));
    undo.push(() => journal.close());

    progress(`Opening ${model.tables.length} tables`);
    const readTo = (table: string) => readPast(journal, model.streamTriggers, table);
    const tables = await startTables({ dataDir, tables: model.tables, readTo, log: report });
    undo.push(() => tables.stop());

    progress(`Starting ${model.functions.length} functions, ${model.buses.length} buses and their triggers`);
    const endpoint = await startEndpoint(() => doors, ports.endpoint);
    undo.push(() => endpoint.stop());
    const functions = startFunctions({
      models: model.functions,
      surroundings: () => ({
        region: model.region,
        endpoint: endpoint.url,
        clockShiftMs: journal.clockShiftMs(),
      }),
      print: (name, line) => log(line, name),
      ...(options.scaleTo === undefined ? {} : { scaleTo: options.scaleTo }),
      ...(options.idleStopMs === undefined ? {} : { idleStopMs: options.idleStopMs }),
    });
    undo.push(() => functions.stop());
    const faultsOfTables = options.tableFaults && tableFaults(options.tableFaults);
    const newDoors = () =>
      doorsOf({
        model,
        client: tables.client,
        functions,
        secureParameters: options.secureParameters,
        queues: () => delivery.queues,
        buses: () => delivery.buses,
        wrote: (table) => delivery.streams.poke(table),
        ...(faultsOfTables ? { tableFaults: faultsOfTables } : {}),
      });
    const newDelivery = () =>
      startDelivery({
        model,
        journal,
        tables,
        invoke: functions.invoke,
        retryBaseMs,
        report,
        ...(options.faults ? { faults: options.faults } : {}),
      });
    let doors = newDoors();
    let delivery: Delivery = newDelivery();
    undo.push(() => delivery.stop());

    progress(`Opening the sign-in of ${model.userPools.length} circles`);
    const signIn = await startSignIn({
      pools: model.userPools,
      people: options.people,
      dataDir,
      port: ports.signIn,
      pathOf: options.issuerPath ?? withoutPrefix,
      report,
    });
    undo.push(() => signIn.stop());

    progress(`Opening ${model.apis.length} HTTP APIs`);
    const newFrontDoors = (former?: FrontDoors) =>
      startFrontDoors({
        model,
        portOf: (name) => former?.portOf(name) ?? ports.apis(name),
        invoke: functions.invoke,
        signIn,
        report,
      });
    let frontDoors = await newFrontDoors();
    undo.push(() => frontDoors.stop());

    const busy = () => functions.load().pending > 0;
    return {
      get apis() {
        return frontDoors.apis;
      },
      endpoint: endpoint.url,
      issuer: (poolName) => signIn.issuer(poolName).url,
      clientId(poolName, clientName) {
        const pool = model.userPools.find(({ name }) => name === poolName);
        const client = pool?.clients.find(({ name }) => name === clientName);
        if (!client) throw new Error(`${poolName} has no client ${clientName}.`);
        return client.id;
      },
      token: (poolName, username) => signIn.issuer(poolName).token(username),
      invoke: functions.invoke,
      putEvents: (entries) => delivery.buses.putEvents(entries),
      deadLetters: () => deadLetters(journal, model.queues),
      async advanceClock(ms) {
        journal.setClockShiftMs(journal.clockShiftMs() + ms);
        functions.recycle();
        delivery.schedules.clockShifted();
      },
      clockShiftMs: () => journal.clockShiftMs(),
      async idle() {
        do {
          await functions.idle();
          await delivery.streams.idle();
          await delivery.buses.idle();
        } while (busy());
      },
      load: functions.load,
      async reload(assembly) {
        const next = readAssembly(assembly);
        await tables.add(next.tables);
        await delivery.stop();
        model = next;
        const changedFunctions = functions.replace(model.functions);
        doors = newDoors();
        delivery = newDelivery();
        await frontDoors.stop();
        frontDoors = await newFrontDoors(frontDoors);
        return { changedFunctions };
      },
      stop: () => unwind(undo),
    };
  } catch (error) {
    await unwind(undo);
    throw error;
  }
}

async function unwind(undo: (() => unknown)[]): Promise<void> {
  for (const step of undo.splice(0).reverse()) await step();
}

import { join } from 'node:path';
import { type CloudOptions, defaultRetryBaseMs, withoutPrefix } from './cloud-options.ts';
import { lockDataDir } from './data-dir-lock.ts';
import { type Delivery, startDelivery } from './delivery.ts';
import { doorsOf } from './endpoint/doors.ts';
import { tableFaults } from './endpoint/dynamodb-faults.ts';
import { type Doors, type Endpoint, startEndpoint } from './endpoint/endpoint.ts';
import { type Functions, startFunctions } from './functions/functions.ts';
import { type FrontDoors, startFrontDoors } from './http/front-doors.ts';
import { type Journal, openJournal } from './journal/journal.ts';
import type { CloudModel } from './model.ts';
import { type MailServer, startMailServer } from './outside/mail-server.ts';
import { type SentLog, sentLog } from './outside/sent.ts';
import { type SignIn, startSignIn } from './sign-in/sign-in.ts';
import { readPast } from './streams/streams.ts';
import { startTables, type Tables } from './tables/tables.ts';
import type { Undo } from './undo.ts';

/** What stays for as long as the cloud runs. */
export interface LastingParts {
  readonly journal: Journal;
  readonly tables: Tables;
  readonly endpoint: Endpoint;
  readonly functions: Functions;
  readonly sent: SentLog;
  readonly mailServer: MailServer;
}

/** What belongs to one assembly and is replaced with it. */
export interface AssemblyParts {
  readonly model: CloudModel;
  readonly doors: Doors;
  readonly delivery: Delivery;
}

/** Opens what lasts. `current` gives the parts of the assembly that runs by the time of a request. */
export async function startLastingParts(
  options: CloudOptions,
  model: CloudModel,
  current: () => AssemblyParts,
  undo: Undo,
): Promise<LastingParts> {
  const { dataDir, ports, log = () => {}, progress = () => {} } = options;
  const { scaleTo, environments, idleStopMs } = options;
  undo.later(lockDataDir(dataDir));
  const journal = openJournal(join(dataDir, 'journal.sqlite'));
  undo.later(() => journal.close());

  progress(`Opening ${model.tables.length} tables`);
  const tables = await startTables({
    dataDir,
    tables: model.tables,
    readTo: (table) => readPast(journal, model.streamTriggers, table),
    log,
  });
  undo.later(() => tables.stop());

  progress(`Starting ${model.functions.length} functions, ${model.buses.length} buses and their triggers`);
  const endpoint = await startEndpoint(() => current().doors, ports.endpoint);
  undo.later(() => endpoint.stop());
  const functions = startFunctions({
    models: model.functions,
    surroundings: () => ({
      region: model.region,
      endpoint: endpoint.url,
      clockShiftMs: journal.clockShiftMs(),
    }),
    print: (name, line) => log(line, name),
    ...(scaleTo === undefined ? {} : { scaleTo }),
    ...(environments === undefined ? {} : { environments }),
    ...(idleStopMs === undefined ? {} : { idleStopMs }),
    ...(options.meter && { ran: options.meter.ran }),
  });
  undo.later(() => functions.stop());
  const sent = sentLog();
  const mailServer = await startMailServer(sent);
  undo.later(() => mailServer.stop());
  return { journal, tables, endpoint, functions, sent, mailServer };
}

/** Sets an assembly going on the lasting parts. */
export function startAssembly(
  options: CloudOptions,
  model: CloudModel,
  { journal, tables, functions, sent, mailServer }: LastingParts,
): AssemblyParts {
  const { faults, busDown, secureParameters, parameterKeys = {} } = options;
  const { retryBaseMs = defaultRetryBaseMs, log = () => {} } = options;
  const delivery = startDelivery({
    model,
    journal,
    tables,
    invoke: functions.invoke,
    retryBaseMs,
    report: (line) => log(line),
    ...(faults ? { faults } : {}),
    ...(busDown && { busDown }),
  });
  const doors = doorsOf({
    model,
    client: tables.client,
    functions,
    parameterKeys,
    secureParameters: { ...secureParameters, ...options.mailParameters?.(mailServer) },
    sent,
    queues: delivery.queues,
    buses: delivery.buses,
    wrote: delivery.streams.poke,
    ...(options.tableFaults ? { tableFaults: tableFaults(options.tableFaults) } : {}),
    ...(options.meter && { meter: options.meter }),
  });
  return { model, doors, delivery };
}

export function openSignIn(options: CloudOptions, model: CloudModel): Promise<SignIn> {
  const { people, dataDir, ports, issuerPath = withoutPrefix, log = () => {} } = options;
  return startSignIn({
    pools: model.userPools,
    people,
    dataDir,
    port: ports.signIn,
    pathOf: issuerPath,
    report: (line) => log(line),
  });
}

export function openFrontDoors(
  { ports, log = () => {} }: CloudOptions,
  model: CloudModel,
  { functions }: LastingParts,
  signIn: SignIn,
  former?: FrontDoors,
): Promise<FrontDoors> {
  return startFrontDoors({
    model,
    portOf: (name) => former?.portOf(name) ?? ports.apis(name),
    invoke: functions.invoke,
    signIn,
    report: (line) => log(line),
  });
}

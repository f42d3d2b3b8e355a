import type { Invocation } from '../events/invoke.ts';
import type { ExecutionEnvironment } from './execution-environment.ts';

export interface PoolOptions {
  readonly start: () => ExecutionEnvironment;
  /** Environments at most; further events wait for one. */
  readonly scaleTo: number;
  /** Events that may wait before the function answers that it is throttled. */
  readonly queueLimit: number;
  readonly idleStopMs: number;
}

interface Waiting {
  readonly event: string;
  readonly answer: (invocation: Invocation) => void;
}

interface Member {
  readonly environment: ExecutionEnvironment;
  busy: boolean;
  idleTimer?: NodeJS.Timeout;
}

/** The execution environments of one function: started when needed, reused, stopped when idle. */
export interface FunctionPool {
  invoke(event: string): Promise<Invocation>;
  /** Environments that exist, and events running or waiting. */
  load(): { environments: number; pending: number };
  /** Stops an environment that does nothing; false when there is none. */
  shrink(): boolean;
  /** Ends every environment once it is not busy; the next event starts a fresh one. */
  recycle(): void;
  /** Ends every environment now, in the middle of whatever it does. Answers how many were at work. */
  kill(): number;
  stop(): Promise<void>;
}

const throttled: Invocation = {
  ok: false,
  throttled: true,
  error: { errorType: 'TooManyRequestsException', errorMessage: 'Rate Exceeded.' },
};

const stopped: Invocation = {
  ok: false,
  throttled: true,
  error: { errorType: 'ServiceException', errorMessage: 'The local cloud is stopping.' },
};

export function functionPool({ start, scaleTo, queueLimit, idleStopMs }: PoolOptions): FunctionPool {
  let members = new Set<Member>();
  const queue: Waiting[] = [];
  let running = 0;
  let stopping = false;

  function dispatch(): void {
    while (queue.length > 0) {
      const member = freeMember();
      const next = member && queue.shift();
      if (!member || !next) return;
      void serve(member, next);
    }
  }

  function freeMember(): Member | undefined {
    for (const member of members) {
      if (member.busy) continue;
      if (member.environment.alive) return member;
      members.delete(member);
    }
    if (members.size >= scaleTo) return undefined;
    const member: Member = { environment: start(), busy: false };
    members.add(member);
    return member;
  }

  async function serve(member: Member, { event, answer }: Waiting): Promise<void> {
    clearTimeout(member.idleTimer);
    member.busy = true;
    running += 1;
    const result = await member.environment.run(event);
    running -= 1;
    member.busy = false;
    if (!member.environment.alive) members.delete(member);
    else if (!members.has(member)) void member.environment.stop();
    else rest(member);
    answer(result);
    dispatch();
  }

  function rest(member: Member): void {
    member.idleTimer = setTimeout(() => {
      members.delete(member);
      void member.environment.stop();
    }, idleStopMs);
    member.idleTimer.unref();
  }

  function shrink(): boolean {
    for (const member of members) {
      if (member.busy) continue;
      clearTimeout(member.idleTimer);
      members.delete(member);
      void member.environment.stop();
      return true;
    }
    return false;
  }

  function release(): Promise<void>[] {
    const former = members;
    members = new Set();
    return [...former].map((member) => {
      clearTimeout(member.idleTimer);
      return member.busy && !stopping ? Promise.resolve() : member.environment.stop();
    });
  }

  return {
    invoke(event) {
      if (stopping) return Promise.resolve(stopped);
      if (queue.length >= queueLimit) return Promise.resolve(throttled);
      return new Promise((answer) => {
        queue.push({ event, answer });
        dispatch();
      });
    },
    load: () => ({ environments: members.size, pending: running + queue.length }),
    shrink,
    recycle: () => void release(),
    kill() {
      const busy = [...members].filter((member) => member.busy);
      void release();
      for (const { environment } of busy) void environment.stop();
      return busy.length;
    },
    async stop() {
      stopping = true;
      for (const { answer } of queue.splice(0)) answer(stopped);
      await Promise.all(release());
    },
  };
}

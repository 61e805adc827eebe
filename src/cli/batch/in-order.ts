import type { Worker } from "node:worker_threads";

/** What a worker is asked and answers. */
export interface Question<Job> {
  readonly job: Job;
}
export type Answer<Result> = { readonly result: Result } | { readonly problem: string };

/** Why a job has no result: its worker ended, ran out of memory, or took longer than anything may. */
export interface Lost {
  readonly why: "memory" | "time" | "crash";
  readonly detail: string;
}

export interface Crew<Job, Result> {
  readonly size: number;
  readonly start: () => Worker;
  /** Milliseconds that one job may take. */
  readonly limit: number;
  /** What stands for the result of a job that was lost. */
  readonly lost: (job: Job, lost: Lost) => Result;
  readonly onStart: (job: Job) => void;
  readonly onDone: () => void;
}

/** Results that may wait for their turn, per worker: what a slow file holds up is bounded. */
const AHEAD = 16;

/**
 * Gives the jobs to worker threads and their results in the order of the jobs, whoever ends first.
 * A worker that ends over a job is replaced, and the job tried once more in a fresh one: what files before it have left behind is not its fault.
 */
export async function* inOrder<Job, Result>(jobs: readonly Job[], crew: Crew<Job, Result>): AsyncGenerator<Result> {
  const done = new Map<number, Result>();
  const signal = new Signal();
  const lanes: Lane<Job, Result>[] = [];
  let next = 0;
  let given = 0;
  let failure: unknown;
  const work = async (): Promise<void> => {
    const lane = new Lane(crew);
    lanes.push(lane);
    for (;;) {
      while (next < jobs.length && next - given >= crew.size * AHEAD) await signal.wait();
      const at = next++;
      const job = jobs[at];
      if (job === undefined) break;
      crew.onStart(job);
      done.set(at, await lane.do(job));
      crew.onDone();
      signal.give();
    }
    await lane.end();
  };
  const working = Array.from({ length: Math.min(crew.size, jobs.length) }, () => work().catch((problem: unknown) => {
    failure ??= problem ?? new Error("a lane failed");
    signal.give();
  }));
  try {
    while (given < jobs.length) {
      if (failure !== undefined) throw failure;
      if (!done.has(given)) {
        await signal.wait();
        continue;
      }
      const result = done.get(given) as Result;
      done.delete(given);
      given++;
      signal.give();
      yield result;
    }
    await Promise.all(working);
  } finally {
    // Whoever takes the results may have given up: nothing more is begun.
    next = jobs.length;
    await Promise.all(lanes.map((lane) => lane.end()));
  }
}

/** One worker after another, a job at a time. */
class Lane<Job, Result> {
  private worker: Worker | undefined;
  private isOver = false;

  constructor(private readonly crew: Crew<Job, Result>) {}

  async do(job: Job): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      if (this.isOver) return this.crew.lost(job, { why: "crash", detail: "the run was given up" });
      const fresh = this.worker === undefined;
      const worker = (this.worker ??= this.hire());
      const end = await ask<Job, Result>(worker, job, this.crew.limit);
      if ("result" in end) return end.result;
      await this.retire();
      if (end.why === "time" || fresh || attempt === 2) return this.crew.lost(job, end);
    }
  }

  private hire(): Worker {
    const worker = this.crew.start();
    // An error that comes between two jobs, or while the worker is being ended, would end the program if nobody heard it.
    worker.on("error", () => undefined);
    worker.once("exit", () => {
      if (this.worker === worker) this.worker = undefined;
    });
    return worker;
  }

  /** No worker is hired any more. */
  async end(): Promise<void> {
    this.isOver = true;
    await this.retire();
  }

  private async retire(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }
}

function ask<Job, Result>(worker: Worker, job: Job, limit: number): Promise<{ readonly result: Result } | Lost> {
  return new Promise((resolve) => {
    const end = (how: { readonly result: Result } | Lost): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("messageerror", onError).off("error", onError).off("exit", onExit);
      resolve(how);
    };
    const onMessage = (answer: Answer<Result>): void => end("result" in answer ? answer : { why: "crash", detail: answer.problem });
    const onError = (error: Error & { readonly code?: string }): void => end({ why: error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "crash", detail: error.message });
    const onExit = (code: number): void => end({ why: "crash", detail: `exit code ${String(code)}` });
    const timer = setTimeout(() => end({ why: "time", detail: "" }), limit);
    worker.on("message", onMessage).on("messageerror", onError).on("error", onError).on("exit", onExit);
    worker.postMessage({ job } satisfies Question<Job>);
  });
}

/** Wakes everyone who waits. */
class Signal {
  private waiting: (() => void)[] = [];

  wait(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  give(): void {
    const woken = this.waiting;
    this.waiting = [];
    for (const wake of woken) wake();
  }
}

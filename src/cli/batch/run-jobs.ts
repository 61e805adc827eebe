import { availableParallelism, totalmem } from "node:os";
import { Worker } from "node:worker_threads";
import { doJob, lostOutcome, type Job, type Outcome, type Wants } from "./job";
import { inOrder, type Lost } from "./in-order";

/** Below this, starting threads takes longer than they save. */
const WORTH_WORKERS = 16;
const MOST_BY_DEFAULT = 8;
/** What a worker may need for the largest workbooks. */
const MEMORY_EACH_MB = 1024;
const LEAST_MEMORY_MB = 512;
const MOST_MEMORY_MB = 4096;
/** Ten minutes: no workbook takes one. */
const LIMIT = 600_000;

export interface RunOptions {
  /** Worker threads that were asked for. */
  readonly jobs?: number;
  /** The script that a worker runs; without it, everything is done in this thread. */
  readonly program?: string;
  readonly onStart: (job: Job) => void;
  readonly onDone: () => void;
}

/** Does the jobs, in worker threads where that pays, and gives the outcomes in the order of the jobs. */
export async function* runJobs(jobs: readonly Job[], wants: Wants, { jobs: asked, program, onStart, onDone }: RunOptions): AsyncGenerator<Outcome> {
  const size = Math.min(asked ?? workersFor(jobs.length), jobs.length);
  if (size > 1 && program !== undefined) {
    yield* inOrder<Job, Outcome>(jobs, { size, start: () => startWorker(program, wants, size), limit: LIMIT, lost: (job, lost) => lostOutcome(job, lostWords(lost), wants), onStart, onDone });
    return;
  }
  for (const job of jobs) {
    onStart(job);
    const outcome = await doJob(job, wants);
    onDone();
    yield outcome;
  }
}

/** As many as there are processors and memory for; none for a few files. */
export function workersFor(files: number, processors = availableParallelism(), memory = memoryMb()): number {
  if (files < WORTH_WORKERS) return 1;
  return Math.max(1, Math.min(processors, MOST_BY_DEFAULT, Math.floor(memory / MEMORY_EACH_MB)));
}

function startWorker(program: string, wants: Wants, size: number): Worker {
  const share = Math.floor((memoryMb() * 0.6) / size);
  return new Worker(program, { workerData: wants, resourceLimits: { maxOldGenerationSizeMb: Math.max(LEAST_MEMORY_MB, Math.min(MOST_MEMORY_MB, share)) } });
}

/** Of this machine, or of the container that the program runs in. */
function memoryMb(): number {
  const limit = process.constrainedMemory();
  const total = totalmem();
  return (limit > 0 && limit < total ? limit : total) / (1024 * 1024);
}

function lostWords({ why, detail }: Lost): string {
  switch (why) {
    case "memory":
      return "校验这个文件时内存不足，没有查完。请用 Excel 打开，删除多余的空行、空列和无关工作表，另存后单独再校验。";
    case "time":
      return `校验这个文件超过 ${String(LIMIT / 60_000)} 分钟，没有查完。请单独再校验一次；仍然如此的，请把文件反馈给维护者。`;
    case "crash":
      return `校验这个文件时程序中止，没有查完。这是本工具的缺陷，请把文件和这句话反馈给维护者：${detail}`;
  }
}

import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { inOrder } from "../../src/cli/batch/in-order";

const SCRIPT = join(__dirname, "support/moody-worker.cjs");

async function results(jobs: readonly string[], size: number, limit = 60_000): Promise<{ readonly all: readonly string[]; readonly started: number; readonly done: number }> {
  const all: string[] = [];
  let [started, done] = [0, 0];
  const start = (): Worker => new Worker(SCRIPT, { resourceLimits: { maxOldGenerationSizeMb: 32 } });
  const crew = { size, start, limit, lost: (job: string, { why }: { readonly why: string }) => `lost ${job}: ${why}`, onStart: () => void started++, onDone: () => void done++ };
  for await (const result of inOrder(jobs, crew)) all.push(result);
  return { all, started, done };
}

test("results come in the order of the jobs, whoever ends first, and no worker or result is left behind", async () => {
  const jobs = Array.from({ length: 90 }, (_, at) => (at % 45 === 0 ? `slow ${String(at)}` : String(at)));
  expect(await results(jobs, 3)).toEqual({ all: jobs.map((job) => `done ${job}`), started: 90, done: 90 });
  expect((await results([], 2)).all).toEqual([]);
});

test("a worker that dies, throws or fills its memory costs its own job only; one that only its forerunners tired costs none", async () => {
  const jobs = ["1", "exit", "2", "tired", "throw", "3", "memory", "4"];
  const expected = ["done 1", "lost exit: crash", "done 2", "done tired", "lost throw: crash", "done 3", "lost memory: memory", "done 4"];
  expect((await results(jobs, 2)).all).toEqual(expected);
  expect((await results(jobs, 1)).all).toEqual(expected);
});

test("a job that never ends is given up", async () => {
  expect((await results(["1", "hang", "2"], 2, 1_000)).all).toEqual(["done 1", "lost hang: time", "done 2"]);
});

test("whoever gives up taking results ends every worker, and none is hired after that", async () => {
  let hired = 0;
  const start = (): Worker => {
    hired += 1;
    return new Worker(SCRIPT);
  };
  const crew = { size: 2, start, limit: 60_000, lost: (job: string) => `lost ${job}`, onStart: () => undefined, onDone: () => undefined };
  const take = async (): Promise<void> => {
    for await (const result of inOrder(Array.from({ length: 40 }, (_, at) => String(at)), crew)) throw new Error(result);
  };
  await expect(take()).rejects.toThrow("done 0");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(hired).toBe(2);
});

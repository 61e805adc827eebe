import type { MessagePort } from "node:worker_threads";
import { doJob, type Job, type Outcome, type Wants } from "./job";
import type { Answer, Question } from "./in-order";

/** A worker's side of the conversation: one question, one answer. */
export function serveJobs(port: MessagePort, wants: Wants): void {
  port.on("message", ({ job }: Question<Job>) => {
    void doJob(job, wants)
      .then((result): Answer<Outcome> => ({ result }), (problem: unknown): Answer<Outcome> => ({ problem: problem instanceof Error ? problem.message : String(problem) }))
      .then((answer) => port.postMessage(answer));
  });
}

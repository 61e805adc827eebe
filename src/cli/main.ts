import { once } from "node:events";
import type { WriteStream } from "node:tty";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import type { Wants } from "./batch/job";
import { serveJobs } from "./batch/serve-jobs";
import type { TextOutput } from "./io";
import { EXIT_TROUBLE } from "./io";
import { run } from "./run";

function output(stream: WriteStream): TextOutput {
  return {
    isTTY: stream.isTTY === true,
    async write(text) {
      if (!stream.write(text)) await once(stream, "drain");
    },
  };
}

function main(): void {
  // `disclosure check … | head` closes the pipe early: that is the reader's right and no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
  run({ argv: process.argv.slice(2), cwd: process.cwd(), env: process.env, program: __filename, stdout: output(process.stdout), stderr: output(process.stderr) }).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`发生内部错误，这是本工具的缺陷：${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = EXIT_TROUBLE;
    },
  );
}

// Workers run the same script: there is no second file that could be missing or of another version.
if (isMainThread) main();
else if (parentPort !== null) serveJobs(parentPort, workerData as Wants);

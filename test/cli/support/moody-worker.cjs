/** A worker that does what its job says: answers, dies, fills its memory, never ends. */
const process = require("node:process");
const { setTimeout } = require("node:timers");
const { parentPort } = require("node:worker_threads");

let served = 0;
parentPort.on("message", ({ job }) => {
  served += 1;
  if (job === "exit") process.exit(3);
  if (job === "throw") throw new Error("broken");
  if (job === "hang") for (;;);
  // Only what came before is to blame: a fresh worker does it.
  if (job === "tired" && served > 1) process.exit(4);
  if (job === "memory") {
    const hoard = [];
    for (;;) hoard.push(new Array(10_000).fill({}));
  }
  setTimeout(() => parentPort.postMessage({ result: `done ${job}` }), job.startsWith("slow") ? 60 : 0);
});

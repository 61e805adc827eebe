/** Runs every test/bench/*.bench.ts in a process of its own, so that no one warms another: node scripts/bench.mjs [name part] */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const wanted = process.argv[2] ?? "";
const benches = readdirSync(new URL("../test/bench", import.meta.url)).filter((name) => name.endsWith(".bench.ts") && name.includes(wanted)).sort();
if (benches.length === 0) throw new Error(`no test/bench/*${wanted}*.bench.ts`);

let failed = 0;
for (const name of benches) {
  console.log(`\n# ${name}`);
  const { status, error } = spawnSync(process.execPath, ["--expose-gc", "--import", "./scripts/run-ts.mjs", `test/bench/${name}`], { cwd: root, stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;

/** Makes the samples in assets/: an invented agency's budget, final accounts and performance tables with the mistakes that their lists name. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { accountsMistakes, accountsSample } from "../test/generator/accounts/sample-accounts";
import { performanceMistakes, performanceSample } from "../test/generator/performance/sample-performance";
import { sampleFile } from "../test/generator/sample";
import { sampleMistakes } from "../test/generator/sample-mistakes";

const samples = [
  ["sample-budget", sampleFile(), sampleMistakes],
  ["sample-accounts", accountsSample(), accountsMistakes],
  ["sample-performance", performanceSample(), performanceMistakes],
] as const;
for (const [name, bytes, mistakes] of samples) {
  const path = fileURLToPath(new URL(`../assets/${name}.xlsx`, import.meta.url));
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.length} bytes, ${mistakes.length} planted mistakes`);
}

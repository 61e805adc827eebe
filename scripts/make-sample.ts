/** Makes assets/sample-budget.xlsx: an invented agency's eleven tables with the mistakes of test/generator/sample-mistakes.ts. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sampleMistakes } from "../test/generator/sample-mistakes";
import { sampleFile } from "../test/generator/sample";

const path = fileURLToPath(new URL("../assets/sample-budget.xlsx", import.meta.url));
const bytes = sampleFile();
writeFileSync(path, bytes);
console.log(`${path}: ${bytes.length} bytes, ${sampleMistakes.length} planted mistakes`);

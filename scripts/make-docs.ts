import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedPages } from "./docs/pages";

/** Writes docs/rules/ and docs/coverage.md anew; a page whose rule is gone goes too. */
const docs = join(process.cwd(), "docs");
const pages = generatedPages();
for (const entry of readdirSync(join(docs, "rules"), { recursive: true, withFileTypes: true, encoding: "utf8" })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !pages.has(path.slice(docs.length + 1))) rmSync(path);
}
for (const [path, text] of pages) {
  mkdirSync(dirname(join(docs, path)), { recursive: true });
  writeFileSync(join(docs, path), text);
}
process.stdout.write(`docs: ${pages.size} pages\n`);

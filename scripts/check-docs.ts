import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { generatedPages } from "./docs/pages";

/** Fails when a generated page in docs/ is not what the rules and identities of today say, and names it. Writes nothing. */
const docs = join(process.cwd(), "docs");
const pages = generatedPages();
const wrong = [...pages].filter(([path, text]) => !existsSync(join(docs, path)) || readFileSync(join(docs, path), "utf8") !== text).map(([path]) => path);
const left = existsSync(join(docs, "rules")) ? readdirSync(join(docs, "rules"), { recursive: true, withFileTypes: true, encoding: "utf8" }) : [];
for (const entry of left) {
  const path = relative(docs, join(entry.parentPath, entry.name)).split(sep).join("/");
  if (entry.isFile() && !pages.has(path)) wrong.push(path);
}
for (const path of wrong) process.stderr.write(`docs/${path} is not current\n`);
process.stdout.write(wrong.length === 0 ? `ok  ${pages.size} generated pages are current\n` : "make them again: npm run docs\n");
process.exitCode = wrong.length === 0 ? 0 : 1;

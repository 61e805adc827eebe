/**
 * Fails when a built script is newer than the engines that it is meant for. One word that an engine does not know, and it refuses the whole script:
 * the page stays at 正在打开. Pages for old engines (src/pages/): ES5. All others: ES2020, and no method that src/pages/engine.js does not ask for.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
// webpack's own parser: nothing to install for this.
const { parse } = createRequire(require.resolve("webpack"))("acorn");

/** Newer than Chromium 92, Firefox 101 or Safari 16.4, which engine.js lets in. */
const TOO_NEW = [
  /\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex|isWellFormed|toWellFormed|isSubsetOf|isSupersetOf|symmetricDifference)\(/,
  /\b(?:Object\.(?:groupBy|hasOwn)|Map\.groupBy|Array\.fromAsync|Promise\.(?:withResolvers|try)|AbortSignal\.(?:any|timeout)|Iterator\.from|Intl\.Segmenter)\b/,
  /(?<![\w$.])structuredClone\(/,
];
const root = fileURLToPath(new URL("..", import.meta.url));
const old = new Set(readdirSync(join(root, "src/pages")).filter((name) => name.endsWith(".js")));
const problems = [];
let count = 0;

for (const script of readdirSync(join(root, "dist")).filter((name) => name.endsWith(".js") && !name.startsWith("cli"))) {
  const source = readFileSync(join(root, "dist", script), "utf8");
  const ecmaVersion = old.has(script) ? 5 : 2020;
  count += 1;
  try {
    parse(source, { ecmaVersion });
  } catch (error) {
    problems.push(`${script}: newer than ES${ecmaVersion}: ${error.message}: …${source.slice(Math.max(0, error.pos - 40), error.pos + 40)}…`);
  }
  for (const pattern of TOO_NEW) {
    const found = source.match(pattern);
    if (found !== null) problems.push(`${script}: ${found[0]} is newer than src/pages/engine.js asks for`);
  }
}
for (const problem of problems) console.error(`syntax: ${problem}`);
if (problems.length === 0) console.log(`ok  ${count} scripts keep to ES2020, those of the pages for old engines to ES5`);
process.exitCode = problems.length === 0 ? 0 : 1;

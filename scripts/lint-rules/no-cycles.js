/** No file under src/ reaches itself through its imports, types included. Parses imports with a pattern: enough for our own sources, and fast. */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { isRelative, onImports, resolveImport } = require("./import-paths");

const IMPORT = /\b(?:from|import)\s*\(?\s*(?:\/\*[^*]*\*\/\s*)?["'](\.[^"']+)["']/g;
/** file → files it imports; lives as long as one run of the linter. */
const graph = new Map();

function importsOf(file) {
  const known = graph.get(file);
  if (known !== undefined) return known;
  const text = file.endsWith(".ts") ? readFileSync(file, "utf8").replace(/^\s*\/\/.*$/gm, "") : "";
  const found = [...text.matchAll(IMPORT)].map((m) => resolveImport(file, m[1])).filter((target) => target !== null);
  graph.set(file, found);
  return found;
}

/** A way from `start` to `goal` along imports, as a list of files, or null. */
function wayTo(start, goal) {
  const seen = new Set([start]);
  const queue = [[start]];
  for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
    const last = way[way.length - 1];
    if (last === goal) return way;
    for (const next of importsOf(last)) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...way, next]);
    }
  }
  return null;
}

module.exports = {
  meta: { type: "problem", docs: { description: "no import cycles" }, messages: { cycle: "imports in a circle: {{way}}" }, schema: [] },
  create(context) {
    return onImports((specifier, node) => {
      if (!isRelative(specifier)) return;
      const target = resolveImport(context.filename, specifier);
      const way = target === null ? null : wayTo(target, context.filename);
      if (way === null) return;
      const names = [context.filename, ...way].map((file) => path.relative(context.cwd, file)).join(" → ");
      context.report({ node, messageId: "cycle", data: { way: names } });
    });
  },
};

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transformSync } from "@swc/core";
import type { BookLiteral } from "./book";
import type { StartOptions } from "./start-stand-in";

/**
 * A classic script to answer the page's request for office.js with: Microsoft's own client, the stand-in behind it and this
 * book open. No eval in it, so that it runs under the pane's own content policy. Tests reach Excel by `window.standIn`.
 */
export function excelHostScript(book: BookLiteral, options: StartOptions = {}): string {
  const client = readFileSync(require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js"), "utf8");
  const entry = join(__dirname, "page-entry.ts");
  const opening = `load(${JSON.stringify(entry)}).openInPage(window, ${literal(book)}, ${literal(options)});`;
  return `${client}\n;(function () {\n${linked(entry)}\n${opening}\n})();`;
}

/** The module and what it imports as functions in one script: just enough of a bundler for these few files. */
function linked(entry: string): string {
  const modules = new Map<string, string>();
  const add = (path: string): void => {
    if (modules.has(path)) return;
    modules.set(path, "");
    const { code } = transformSync(readFileSync(path, "utf8"), {
      filename: path, jsc: { parser: { syntax: "typescript" }, target: "es2021" }, module: { type: "commonjs" },
    });
    modules.set(path, code.replace(/require\("(\.\/[^"]+)"\)/g, (_all, relative: string) => {
      const imported = join(dirname(path), `${relative}.ts`);
      add(imported);
      return `load(${JSON.stringify(imported)})`;
    }));
  };
  add(entry);
  const bodies = [...modules].map(([path, code]) => `${JSON.stringify(path)}: function (exports) {\n${code}\n}`);
  return `const bodies = {\n${bodies.join(",\n")}\n};
const loaded = {};
function load(path) {
  if (loaded[path] === undefined) bodies[path](loaded[path] = {});
  return loaded[path];
}`;
}

/** JSON that may stand in a script; JSON.parse keeps a sheet or cell named __proto__ a name. */
function literal(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value)).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")})`;
}

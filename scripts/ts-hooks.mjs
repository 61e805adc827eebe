/** Loader hooks of run-ts.mjs: finds `./name` as `./name.ts`, compiles .ts to ES modules, reads .json. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

export async function resolve(specifier, context, next) {
  if (/^\.\.?\//.test(specifier) && context.parentURL?.startsWith("file:")) {
    for (const ending of [".ts", "/index.ts"]) {
      const url = new URL(specifier + ending, context.parentURL);
      if (existsSync(fileURLToPath(url))) return { url: url.href, format: "module", shortCircuit: true };
    }
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith("file:") || url.includes("/node_modules/")) return next(url, context);
  const { pathname } = new URL(url);
  if (pathname.endsWith(".json")) {
    return { format: "module", shortCircuit: true, source: `export default ${await readFile(new URL(url), "utf8")};` };
  }
  if (!pathname.endsWith(".ts")) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, "utf8"), {
    filename,
    swcrc: false,
    sourceMaps: "inline",
    module: { type: "es6" },
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  return { format: "module", shortCircuit: true, source: code };
}

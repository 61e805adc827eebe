import path from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const root = path.resolve(__dirname, "../..");

/** The house's own configuration, without the rules that need a program of all files: a snippet is in no program. */
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is a CommonJS file
  overrideConfig: [...(require("../../eslint.config.js") as ESLint.ConfigData[]), tseslint.configs.disableTypeChecked] as NonNullable<ESLint.Options["overrideConfig"]>,
});

async function complaints(file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map((m) => m.ruleId ?? m.message);
}

const VALUE = "export const x: number = y;";

/** rule, file the snippet pretends to be, what it says */
const REJECTED: readonly (readonly [string, string, string])[] = [
  // core/ and its floors
  ["house/respect-walls", "src/core/workbook/bad.ts", `import { y } from "../figures/figure"; ${VALUE}`],
  ["house/respect-walls", "src/core/figures/bad.ts", `import { y } from "../standards/table-standard"; ${VALUE}`],
  ["house/respect-walls", "src/core/wording/bad.ts", `import { y } from "../figures/figure"; ${VALUE}`],
  ["house/respect-walls", "src/core/standards/budget/bad.ts", `import { y } from "../../recognition/disclosure"; ${VALUE}`],
  ["house/respect-walls", "src/core/recognition/bad.ts", `import { y } from "../identities/evaluate"; ${VALUE}`],
  ["house/respect-walls", "src/core/identities/bad.ts", `import { y } from "../narrative/reading"; ${VALUE}`],
  ["house/respect-walls", "src/core/identities/bad.ts", `import { y } from "../checking/finding"; ${VALUE}`],
  ["house/respect-walls", "src/core/narrative/bad.ts", `import { y } from "../checking/finding"; ${VALUE}`],
  ["house/respect-walls", "src/core/notes/bad.ts", `import { y } from "../narrative/narrative"; ${VALUE}`],
  ["house/respect-walls", "src/core/checking/bad.ts", `import { y } from "../review/compare"; ${VALUE}`],
  ["house/respect-walls", "src/core/checking/bad.ts", `import type { y } from "../../hosts/file/read-workbook-file"; ${VALUE}`],
  ["house/respect-walls", "src/core/checking/bad.ts", `export * from "../review/compare";`],
  ["house/respect-walls", "src/core/checking/bad.ts", `export const x = (): Promise<unknown> => import("../review/compare");`],
  ["house/respect-walls", "src/core/checking/bad.ts", `export type X = import("../review/compare").X;`],
  ["house/respect-walls", "src/core/checking/survey/bad.ts", `import { y } from "../rules/registry"; ${VALUE}`],
  ["house/respect-walls", "src/core/checking/rules/names/bad.ts", `import { y } from "../../run-rules"; ${VALUE}`],
  ["house/respect-walls", "src/core/checking/rules/names/bad.ts", `import { y } from "./known-name"; ${VALUE}`],
  ["house/respect-walls", "src/core/checking/narrative/rules/bad.ts", `import { y } from "./share"; ${VALUE}`],
  ["house/respect-walls", "src/core/figures/bad.ts", `import { y } from "fflate"; ${VALUE}`],
  ["house/respect-walls", "src/core/figures/bad.ts", `import { y } from "node:fs"; ${VALUE}`],
  ["house/respect-walls", "src/core/bad.ts", VALUE.replace("y", "1") + ` import { y } from "./workbook/cell";`],
  // hosts/, render/, taskpane/, cli/
  ["house/respect-walls", "src/hosts/file/bad.ts", `import { y } from "hucre"; ${VALUE}`],
  ["house/respect-walls", "src/hosts/file/bad.ts", `import { y } from "../excel/read-workbook"; ${VALUE}`],
  ["house/respect-walls", "src/hosts/excel/bad.ts", `import { y } from "../../taskpane/host"; ${VALUE}`],
  ["house/respect-walls", "src/render/bad.ts", `import { y } from "../hosts/file/read-workbook-file"; ${VALUE}`],
  ["house/respect-walls", "src/taskpane/bad.ts", `import { y } from "../cli/run"; ${VALUE}`],
  ["house/respect-walls", "src/cli/bad.ts", `import { y } from "../taskpane/host"; ${VALUE}`],
  ["house/respect-walls", "src/cli/bad.ts", `import { y } from "../hosts/excel/read-workbook"; ${VALUE}`],
  ["house/respect-walls", "src/taskpane/bad.ts", `import { y } from "node:fs"; ${VALUE}`],
  ["house/respect-walls", "src/hosts/file/bad.ts", `import { y } from "../../../test/generator/agency"; ${VALUE}`],
  // Office.js
  ["no-restricted-globals", "src/taskpane/bad.ts", `export const x = (): Promise<void> => Excel.run(async () => undefined);`],
  ["no-restricted-syntax", "src/taskpane/bad.ts", `export function x(range: Excel.Range): void { void range; }`],
  ["no-restricted-syntax", "src/core/checking/bad.ts", `export type X = Office.Context;`],
  ["no-restricted-syntax", "src/taskpane/bad.ts", `export const x: unknown = window.Office;`],
  ["no-restricted-globals", "src/hosts/file/bad.ts", `export const x: unknown = Office.context;`],
  ["no-restricted-globals", "src/core/checking/bad.ts", `export const x: unknown = Office.context;`],
  ["no-restricted-globals", "src/hosts/excel/bad.ts", `export const x = (): void => alert("1");`],
  // core/ is pure
  ["no-restricted-globals", "src/core/checking/bad.ts", `export const x: unknown = document.body;`],
  ["no-restricted-globals", "src/core/checking/bad.ts", `export const x: unknown = process.env;`],
  ["no-restricted-syntax", "src/core/checking/bad.ts", `export const x: number = Date.now();`],
  ["no-restricted-syntax", "src/core/checking/bad.ts", `export const x: Date = new Date();`],
  ["no-restricted-syntax", "src/core/checking/bad.ts", `export const x: number = Math.random();`],
  // everywhere in src/
  ["no-restricted-syntax", "src/taskpane/bad.ts", `export function x(e: Element, s: string): void { e.innerHTML = s; }`],
  ["no-restricted-exports", "src/core/checking/bad.ts", `const x = 1; export default x;`],
  ["no-restricted-exports", "src/core/checking/bad.ts", `const x = 1; export { x as default };`],
  ["@typescript-eslint/no-explicit-any", "src/core/checking/bad.ts", `export const x: any = 1;`],
  ["@typescript-eslint/explicit-module-boundary-types", "src/core/checking/bad.ts", `export function x() { return 1; }`],
  ["@typescript-eslint/ban-ts-comment", "src/core/checking/bad.ts", `// @ts-ignore\nexport const x: number = 1;`],
  ["no-console", "src/taskpane/bad.ts", `export const x = (e: unknown): void => console.error(e);`],
  ["no-empty", "src/taskpane/bad.ts", `export function x(f: () => void): void { try { f(); } catch { } }`],
  ["max-lines", "src/core/checking/bad.ts", `export const x = 1;\n`.repeat(401)],
  ["house/kebab-file-name", "src/core/checking/badName.ts", `export const x = 1;`],
  // test/
  ["house/types-only-from-src", "test/generator/bad.ts", `import { y } from "../../src/core/standards/table-standard"; ${VALUE}`],
  ["no-restricted-properties", "test/core/bad.test.ts", `it.only("x", () => undefined);`],
];

const ACCEPTED: readonly (readonly [string, string])[] = [
  ["src/core/checking/good.ts", `import { y } from "../identities/evaluate"; import type { z } from "../workbook/cell"; export const x: z = y;`],
  ["src/core/figures/good.ts", `import { Decimal } from "decimal.js"; export const x: Decimal = new Decimal(1);`],
  ["src/core/checking/rules/names/good.ts", `import { y } from "../../survey/name-mentions"; ${VALUE}`],
  ["src/core/checking/rules/registry.ts", `import { y } from "./names/known-name"; ${VALUE}`],
  ["src/core/checking/review/good.ts", `import { y } from "../report"; ${VALUE}`],
  ["src/core/narrative/good.ts", `import { y } from "../notes/note"; ${VALUE}`],
  ["src/core/checking/good.ts", `export const x: Date = new Date(2023, 0, 1);`],
  ["src/hosts/excel/good.ts", `export function x(range: Excel.Range): void { void range; }`],
  ["src/hosts/excel/good.ts", `export const x = (): Promise<void> => Excel.run(async () => undefined);`],
  ["src/taskpane/good.ts", `import { y } from "../hosts/excel/read-workbook"; import { z } from "../core/workbook/cell"; export const x: number = y + z;`],
  ["src/cli/good.ts", `import { readFile } from "node:fs/promises"; import { y } from "../hosts/file/read-workbook-file"; export const x: unknown = [readFile, y];`],
  ["test/generator/good.ts", `import type { y } from "../../src/core/workbook/workbook"; export const x: y | null = null;`],
];

describe("the linter knows the walls of the house", () => {
  it.each(REJECTED.map(([rule, file, code]) => [rule, file, code.slice(0, 120), code] as const))("%s rejects %s: %s", async (rule, file, _shown, code) => {
    expect(await complaints(file, code)).toContain(rule);
  });

  it.each(ACCEPTED)("accepts %s: %s", async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });

  it("finds a circle through a file on the disk", async () => {
    // check-workbook.ts imports report.ts; a report.ts that imported it back would close the circle.
    expect(await complaints("src/core/checking/report.ts", `import type { CheckOptions } from "./check-workbook"; export type X = CheckOptions;`)).toContain("house/no-cycles");
  });
});

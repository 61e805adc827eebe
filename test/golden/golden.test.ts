import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import type { Workbook } from "../../src/core/workbook/workbook";
import { checkedFileJson } from "../../src/render/report-json";

interface Case {
  readonly build: () => Workbook | Promise<Workbook>;
}

const cases = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

test.each(cases)("%s", async (name) => {
  const { build } = (await import(join(__dirname, name, "build.ts"))) as Case;
  const workbook = await build();
  const report = checkedFileJson(workbook.name, checkWorkbook(workbook));
  const file = join(__dirname, name, "expected.json");
  if (process.env["UPDATE_GOLDEN"] !== undefined) writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`);
  if (!existsSync(file)) throw new Error(`${name} has no expected.json: UPDATE_GOLDEN=1 writes it`);
  expect(report).toEqual(JSON.parse(readFileSync(file, "utf8")));
});

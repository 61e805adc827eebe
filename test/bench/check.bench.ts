/**
 * Recognising and checking tables against parsing, as ratios in one run: all of a workbook but its prose (which narrative.bench.ts measures) ≤ 2 × hucre parsing the same file, and 10 × the rows ≤ 12 × the time.
 * Run by `npm run bench`; exits 1 beyond a limit.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readXlsx } from "hucre/xlsx";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import type { Cell } from "../../src/core/workbook/cell";
import type { Workbook } from "../../src/core/workbook/workbook";
import { readWorkbookFile } from "../../src/hosts/file/read-workbook-file";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SHARED = join(ROOT, "../shared/workbooks");
const MOST_OF_PARSING = 2;
const MOST_FOR_TEN_TIMES = 12;
const WARM = 30;
const ROUNDS = 41;

process.exitCode = (await againstParsing()) && tenTimesTheRows() ? 0 : 1;

async function againstParsing(): Promise<boolean> {
  const real = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => name.endsWith(".xlsx")).map((name) => join(SHARED, name)) : [];
  if (real.length === 0) console.log("../shared/workbooks is not here: the sample workbook alone");
  let kept = true;
  for (const path of [...real, join(ROOT, "assets/sample-budget.xlsx")]) {
    const bytes = new Uint8Array(readFileSync(path));
    const workbook = await readWorkbookFile(bytes, "book.xlsx");
    const parse: number[] = [];
    const check: number[] = [];
    // In turn, so that a machine that slows down slows both.
    for (let round = 0; round < WARM + ROUNDS; round++) {
      const parsed = await time(() => readXlsx(bytes));
      const checked = await time(() => checkWorkbook(workbook, { narrative: null }));
      if (round < WARM) continue;
      parse.push(parsed);
      check.push(checked);
    }
    const ratio = median(check) / median(parse);
    kept &&= ratio <= MOST_OF_PARSING;
    console.log(`${workbook.sheets.length} sheets: parse with hucre ${median(parse).toFixed(2)} ms, recognise and check ${median(check).toFixed(2)} ms: ${ratio.toFixed(2)} × (limit ${MOST_OF_PARSING})`);
  }
  return kept;
}

function tenTimesTheRows(): boolean {
  const [small, large] = [longBook(1_000), longBook(10_000)];
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < 9; round++) {
    for (const [i, book] of [small, large].entries()) {
      const start = performance.now();
      checkWorkbook(book);
      if (round >= 3) times[i]?.push(performance.now() - start);
    }
  }
  const ratio = median(times[1]) / median(times[0]);
  console.log(`1,000 rows ${median(times[0]).toFixed(1)} ms, 10,000 rows ${median(times[1]).toFixed(1)} ms: ${ratio.toFixed(2)} × (limit ${MOST_FOR_TEN_TIMES})`);
  return ratio <= MOST_FOR_TEN_TIMES;
}

/** Table 7 with many projects under a hundred codes: consistent, so that the time is that of checking and not of telling. */
function longBook(projects: number): Workbook {
  const rows: (Cell | undefined)[][] = [];
  const line = (...values: readonly (string | number | null)[]): void => {
    rows.push(values.map((value) => (value === null ? undefined : { value })));
  };
  line("一般公共预算项目支出情况表");
  line("编制部门：云岭县水文监测中心", null, null, null, null, "单位：万元");
  line("科目编码", "科目名称", "项目名称", "项目支出合计", "工资福利支出", "商品和服务支出");
  const each = projects / 100;
  line(null, "合计", null, projects, null, projects);
  line("213", "农林水支出", null, projects, null, projects);
  for (let division = 1; division <= 10; division++) {
    const code = `213${String(division).padStart(2, "0")}`;
    line(code, `水利事务${division}`, null, 10 * each, null, 10 * each);
    for (let item = 1; item <= 10; item++) {
      const below = `${code}${String(item).padStart(2, "0")}`;
      for (let project = 1; project <= each; project++) line(below, `监测业务${item}`, `站点改造${division}-${item}-${project}`, 1, null, 1);
    }
  }
  return { name: "long.xlsx", notices: [], sheets: [{ name: "表7", visibility: "visible", rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() }] };
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { recognise } from "../../../src/core/recognition/recognise";
import type { PlannedCell, SheetPlan } from "../../../src/core/workbook/sheet-plan";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";
import { newWorkbook } from "../../../src/hosts/file/xlsx/write/new-workbook";
import { performanceWorkbook } from "../../../src/render/templates/performance-workbook";

const AGENCY = "青川县示例局";
const read = (plans: readonly SheetPlan[]): Promise<Workbook> => readWorkbookFile(newWorkbook(plans), "示例.xlsx");

describe("empty performance tables", () => {
  test.each(["部门", "单位"] as const)("%s: all four are recognised, and nothing is said against them", async (audience) => {
    const book = await read(performanceWorkbook({ agency: AGENCY, year: 2024, audience }));
    const { performance, unrecognised } = recognise(book);
    expect(unrecognised).toEqual([]);
    expect(performance.map(({ form: { id }, unit, year, funds }) => [id, unit?.text, year?.value, funds.map(({ source }) => source)])).toEqual([
      // Label and amount stand in turn: without amounts there is nothing to tell apart.
      ["project-target", AGENCY, 2024, []],
      ["whole-target", AGENCY, 2024, ["upper", "own-level", "other"]],
      ["project-review", AGENCY, 2024, ["total", "fiscal", "other"]],
      ["whole-review", AGENCY, 2024, ["total", "central", "region", "prefecture", "county", "other"]],
    ]);
    expect(performance.map(({ indicators }) => new Set(indicators.map(({ level1 }) => level1)).size)).toEqual([4, 5, 4, 5]);
    expect(checkWorkbook(book).findings).toEqual([]);
  });
});

type Answer = readonly (string | number)[];

/** Weights that come to a sum, as even as whole numbers can be. */
function weights(count: number, sum: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => Math.floor(sum / count) + (at < sum % count ? 1 : 0));
}

/** An indicator that fits its kind. */
function indicator(level1: string, level2: string, at: number): readonly [string, string, string] {
  const name = `灌渠维护第${String(at + 1)}段`;
  if (`${level1}${level2}`.includes("满意度")) return [`${name}农户满意度`, "≥90%", "95%"];
  if (/成本/.test(level2)) return [`${name}平均每公里费用`, "≤0.5万元", "0.5万元"];
  if (/效益|效应/.test(level2)) return [`${name}灌溉保障能力`, "有效提升", "有效提升"];
  return [`${name}巡查次数`, "≥12次", "12次"];
}

/** Types an answer into the blanks of a table: funds in their order, then the head's words, then a line per indicator. */
function filled(plan: SheetPlan, { funds, words, line, ends }: { readonly funds: Answer; readonly words: Answer; readonly line: (one: readonly [string, string, string], weight: number) => Answer; readonly ends: Answer }, sum: number): SheetPlan {
  const header = plan.rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === "一级指标"));
  const first = plan.rows[header]?.cells.findIndex((cell) => cell?.value === "一级指标") ?? 0;
  const hasTotal = plan.rows[plan.rows.length - 1]?.cells[0]?.value === "总分";
  const count = plan.rows.length - header - 1 - (hasTotal ? 1 : 0);
  const covered = new Set(plan.merges.flatMap(({ top, left, bottom, right }) => Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, at) => `${String(top + Math.floor(at / (right - left + 1)))},${String(left + (at % (right - left + 1)))}`).slice(1)));
  const left = { amounts: [...funds], words: [...words], ends: [...ends] };
  const levels = ["", ""];
  const rows = plan.rows.map(({ cells, ...row }, r) => {
    const isIndicator = r > header && r <= header + count;
    if (isIndicator) [0, 1].forEach((at) => (levels[at] = at === 1 && cells[first + 1]?.value === undefined ? (levels[1] ?? "") : String(cells[first + at]?.value ?? levels[at])));
    const answers = isIndicator ? [...line(indicator(levels[0] ?? "", levels[1] ?? "", r - header), weights(count, sum)[r - header - 1] ?? 0)] : [];
    return {
      ...row,
      cells: cells.map((cell, c): PlannedCell | undefined => {
        if (cell === undefined || cell.value !== undefined || covered.has(`${String(r)},${String(c)}`)) return cell;
        const from = isIndicator && cell.look === "input" ? answers : cell.look === "inputAmount" ? left.amounts : cell.look === "input" ? (r > header ? left.ends : left.words) : [];
        const value = from.shift();
        return value === undefined || value === "" ? cell : { ...cell, value };
      }),
    };
  });
  return { ...plan, rows };
}

test("filled in with made-up figures they check clean", async () => {
  const [target, whole, review, wholeReview] = performanceWorkbook({ agency: AGENCY, year: 2024, audience: "部门" });
  if (target === undefined || whole === undefined || review === undefined || wholeReview === undefined) throw new Error("four tables");
  const goal = "全年维护灌渠，保障灌溉。";
  const given = ([name, value, done]: readonly [string, string, string]): Answer => [name, value, done];
  const book = await read([
    filled(target, { funds: [40, 30, 10], words: ["灌渠维护项目", "（略）", goal], line: ([name, value, done], weight) => [name, value, "计划标准", done, weight, "按完成比例赋分", "工作资料"], ends: [] }, 90),
    filled(whole, { funds: [20, 100, 10], words: ["（略）", "（略）", goal], line: ([name, value], weight) => [name, value, "工作计划", weight], ends: [] }, 90),
    filled(review, { funds: [40, 40, 30, 30, 30, 20, 10, 10, 10], words: ["灌渠维护项目", AGENCY, "75.00%", "7.5", goal, "已完成维护。"], line: (one, weight) => [...given(one), weight, weight, "无"], ends: ["97.5", "无"] }, 90),
    filled(wholeReview, { funds: [130, 130, 120, 0, 0, 0, 20, 20, 10, 0, 0, 0, 100, 100, 100, 10, 10, 10], words: ["92.31%", "9.23", goal, "已完成维护。"], line: ([name, value, done], weight) => [name, value, "工作计划", done, weight, weight], ends: ["99.23"] }, 90),
  ]);
  expect(recognise(book).performance.map(({ indicators }) => indicators.filter(({ target: value }) => value === undefined).length)).toEqual([0, 0, 0, 0]);
  expect(checkWorkbook(book).findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
});

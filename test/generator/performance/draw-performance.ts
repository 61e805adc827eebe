import type { Cell } from "../../../src/core/workbook/cell";
import type { CellRef } from "../../../src/core/workbook/cell-ref";
import type { MergedArea, Sheet } from "../../../src/core/workbook/workbook";
import type { MadeIndicator, MadeValue, Sign } from "./indicators";
import type { MadePerformance } from "./performance-data";
import type { PerformanceLayout } from "./performance-layout";

/** What a cell of a drawn table is, for whoever changes it. */
export interface PerformancePlace {
  readonly what: "amount" | "weight" | "score" | "target" | "actual" | "name" | "project" | "unit" | "rate" | "executionScore" | "totalScore";
  /** Number of the table in the document. */
  readonly table: number;
  readonly indicator?: MadeIndicator;
  /** Line and column of money: "fiscal", 0. */
  readonly funds?: { readonly key: string; readonly column: number; readonly yuan: number };
  readonly cell: CellRef;
}

export interface DrawnPerformance {
  readonly sheets: readonly Sheet[];
  readonly places: readonly PerformancePlace[];
}

const WIDTH = 9;
const SOURCES: Readonly<Record<string, string>> = { total: "年度资金总额", fiscal: "其中：当年财政拨款", other: "其他资金", central: "其中：中央安排", region: "自治区安排", county: "县（市、区）安排", upper: "上级安排", "own-level": "本级安排" };

/** Tables on sheets, one each or all below each other on one. */
export function drawPerformance(tables: readonly MadePerformance[], layout: PerformanceLayout): DrawnPerformance {
  const places: PerformancePlace[] = [];
  const pens = layout.arrangement === "one" ? [new Pen("绩效表", layout, places)] : [];
  tables.forEach((table, index) => {
    let pen = pens[0];
    if (pen === undefined || layout.arrangement === "each") pens.push((pen = new Pen(`绩效${String(index + 1)}`, layout, places)));
    pen.draw(table, index);
  });
  return { sheets: pens.map((pen) => pen.sheet()), places };
}

/** The text of a value with its sign, as a layout writes it. */
export function valueText(value: MadeValue, sign: Sign, layout: PerformanceLayout, name = ""): string {
  const mark = sign === "none" ? "" : sign === "ge" ? layout.ge : sign === "le" ? layout.le : layout.eq;
  if (value.kind === "words") return value.text;
  if (value.kind === "date") return `${mark}${String(value.year)}年${String(value.month)}月${String(value.day)}日`;
  const unit = isInName(layout, name, value.unit) ? "" : value.unit === "%" && layout.percentSign === "full" ? "％" : value.unit;
  return `${mark}${layout.spaces && mark !== "" ? " " : ""}${value.digits}${layout.spaces && unit !== "%" && unit !== "％" && unit !== "" ? " " : ""}${unit}`;
}

const isInName = ({ unitInName }: PerformanceLayout, name: string, unit: string): boolean => unitInName && name !== "" && /^(?:%|次|人|台|场|个|件)$/.test(unit);

class Pen {
  private readonly rows: (Cell | undefined)[][] = [];
  private readonly merges: MergedArea[] = [];

  constructor(private readonly name: string, private readonly layout: PerformanceLayout, private readonly places: PerformancePlace[]) {}

  sheet(): Sheet {
    return { name: this.name, visibility: "visible", rows: this.rows, merges: this.merges, hiddenRows: new Set(), hiddenColumns: new Set() };
  }

  draw(table: MadePerformance, index: number): void {
    if (this.rows.length > 0) this.rows.push([], []);
    const isReview = table.execution !== undefined;
    this.line([this.title(table)], [[0, WIDTH - 1]]);
    this.line([`（${String(table.year)}${this.layout.spaces ? " " : ""}年${isReview ? "度" : ""}）`], [[0, WIDTH - 1]]);
    if (table.project === undefined) this.line(["部门（单位）名称", undefined, table.unit], [[0, 1], [2, WIDTH - 1]], index, [2, "unit"]);
    else if (isReview) {
      this.line(["项目名称", undefined, table.project], [[0, 1], [2, WIDTH - 1]], index, [2, "project"]);
      this.line(["主管部门", undefined, "（略）", undefined, undefined, "实施单位", table.unit], [[0, 1]], index, [6, "unit"]);
    } else {
      this.line(["预算单位", undefined, table.unit], [[0, 1], [2, WIDTH - 1]], index, [2, "unit"]);
      this.line(["项目名称", undefined, table.project, undefined, undefined, "项目负责人", undefined, "（略）"], [[0, 1], [2, 4]], index, [2, "project"]);
    }
    if (isReview) this.reviewFunds(table, index);
    else this.targetFunds(table, index);
    if (isReview) {
      this.line(["年度总体目标", "预期目标", undefined, undefined, undefined, "实际完成情况"], [[1, 4], [5, 8]]);
      this.line([undefined, table.goal, undefined, undefined, undefined, table.achieved ?? ""], [[1, 4], [5, 8]]);
      this.merges.push({ top: this.rows.length - 2, bottom: this.rows.length - 1, left: 0, right: 0 });
    } else this.line([table.project === undefined ? "年度总体目标" : "项目总体目标", undefined, table.goal], [[0, 1], [2, WIDTH - 1]]);
    this.indicators(table, index, isReview);
    if (isReview) {
      const total = table.indicators.reduce((sum, { score = 0 }) => sum + score, table.execution?.score ?? 0);
      const columns = this.columns(isReview);
      const line: (Cell | undefined)[] = [{ value: "总分" }];
      line[columns.indexOf("weight")] = this.number(100, "");
      line[columns.indexOf("score")] = this.number(total / 100, "分");
      this.place("totalScore", index, columns.indexOf("score"));
      this.rows.push(line);
    }
  }

  private title({ form }: MadePerformance): string {
    const { title, whole } = this.layout;
    const of = form.startsWith("project") ? "项目支出" : `${whole}整体支出`;
    const text = `${of}绩效${form.endsWith("review") ? "自评表" : title === "application" ? "目标申报表" : "目标表"}`;
    return title === "spaced" ? [...text].join("  ") : text;
  }

  /** Texts from the left, areas to merge, and one cell that a change may concern. */
  private line(texts: readonly (string | undefined)[], merges: readonly (readonly [number, number])[] = [], index = 0, place?: readonly [number, PerformancePlace["what"]]): void {
    if (place !== undefined) this.place(place[1], index, place[0]);
    for (const [left, right] of merges) this.merges.push({ top: this.rows.length, bottom: this.rows.length, left, right });
    this.rows.push(texts.map((value) => (value === undefined ? undefined : { value })));
  }

  /** A cell of the row that is drawn next. */
  private place(what: PerformancePlace["what"], table: number, column: number, more: Pick<PerformancePlace, "indicator" | "funds"> = {}): void {
    this.places.push({ what, table, ...more, cell: { sheet: this.name, row: this.rows.length, column } });
  }

  private amount(line: (Cell | undefined)[], column: number, yuan: number, table: number, key: string, at: number): void {
    const value = this.layout.unit === "元" ? yuan : Math.round(yuan / 100) / 100;
    line[column] = { value, ...(this.layout.numbers === "stored" && value !== 0 ? { format: "#,##0.00" } : {}) };
    this.place("amount", table, column, { funds: { key, column: at, yuan } });
  }

  private number(value: number, unit: string): Cell {
    return this.layout.numbers === "stored" ? { value } : { value: `${String(value)}${unit}` };
  }

  private targetFunds({ funds, tasks, project }: MadePerformance, index: number): void {
    const unit = `（${this.layout.unit}）`;
    if (tasks.length > 0) {
      this.line(["年度主要任务", "任务名称", "主要内容", `预算金额${unit}`], [[3, 5]]);
      this.line([undefined, undefined, undefined, "总额", "财政拨款", "其他资金"]);
      for (const [at, { name, fiscal, other }] of tasks.entries()) {
        const line: (Cell | undefined)[] = [undefined, { value: name }, { value: `用于${name}。` }];
        [fiscal + other, fiscal, other].forEach((yuan, column) => this.amount(line, 3 + column, yuan, index, column === 0 ? "task" : column === 1 ? "fiscal" : "other", at));
        this.rows.push(line);
      }
    } else if (project === undefined) {
      this.line([`年度预算${unit}`, "资金来源", undefined, undefined, `资金总额${unit}`]);
      for (const { key, yuan } of funds) {
        const line: (Cell | undefined)[] = [undefined, undefined, { value: SOURCES[key] ?? "" }];
        this.amount(line, 4, yuan[0] ?? 0, index, key, 0);
        this.rows.push(line);
      }
    } else {
      const line: (Cell | undefined)[] = [{ value: `项目资金${unit}` }];
      funds.forEach(({ key, yuan }, at) => {
        line[1 + at * 2] = { value: key === "total" ? "年度预算总额：" : key === "fiscal" ? "其中：财政拨款" : "其他资金：" };
        this.amount(line, 2 + at * 2, yuan[0] ?? 0, index, key, 0);
      });
      this.rows.push(line);
    }
  }

  private reviewFunds({ funds, execution }: MadePerformance, index: number): void {
    this.line([`项目资金（${this.layout.unit}）`, "资金来源", undefined, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"]);
    for (const { key, yuan } of funds) {
      const line: (Cell | undefined)[] = [undefined, { value: SOURCES[key] ?? "" }];
      yuan.forEach((one, at) => this.amount(line, 3 + at, one, index, key, at));
      if (key === "total") {
        const { rate = 0, score = 0 } = execution ?? {};
        line[6] = this.number(10, "");
        line[7] = this.layout.numbers === "stored" ? { value: rate / 10_000, format: "0.00%" } : { value: `${(rate / 100).toFixed(2)}%` };
        line[8] = this.number(score / 100, "分");
        this.place("rate", index, 7);
        this.place("executionScore", index, 8);
      } else for (const column of [6, 7, 8]) line[column] = { value: "—" };
      this.rows.push(line);
    }
  }

  private columns(isReview: boolean): readonly string[] {
    const { hasSideLabel, hasLastYear, hasScoring } = this.layout;
    const side = hasSideLabel ? ["side"] : [];
    if (isReview) return [...side, "level1", "level2", "name", "target", "actual", "weight", "score"];
    return [...side, "level1", "level2", "name", "target", ...(hasLastYear ? ["lastYear"] : []), "weight", ...(hasScoring ? ["scoring"] : [])];
  }

  private indicators(table: MadePerformance, index: number, isReview: boolean): void {
    const columns = this.columns(isReview);
    const labels: Readonly<Record<string, string>> = { side: "绩效指标", level1: "一级指标", level2: "二级指标", name: "三级指标", target: isReview ? "年度指标值" : "指标值", lastYear: "上年完成值", actual: "实际完成值", weight: isReview ? "分值" : "指标分值权重", score: "得分", scoring: "指标赋分规则" };
    const header = (): void => this.line(columns.map((column) => labels[column]));
    header();
    const { pageRows, levels } = this.layout;
    let above: MadeIndicator | undefined;
    table.indicators.forEach((indicator, at) => {
      if (pageRows > 0 && at > 0 && at % pageRows === 0) {
        header();
        above = undefined;
      }
      const line: (Cell | undefined)[] = [];
      const put = (column: string, cell: Cell, what?: PerformancePlace["what"]): void => {
        const to = columns.indexOf(column);
        if (to < 0) return;
        line[to] = cell;
        if (what !== undefined) this.place(what, index, to, { indicator });
      };
      (["level1", "level2"] as const).forEach((level) => {
        const isSame = above?.level1 === indicator.level1 && (level === "level1" || above.level2 === indicator.level2);
        if (levels === "repeated" || !isSame) put(level, { value: indicator[level] });
        else if (levels === "merged") this.mergeDown(columns.indexOf(level));
      });
      const inName = indicator.target.kind === "number" && isInName(this.layout, indicator.name, indicator.target.unit);
      put("name", { value: inName && indicator.target.kind === "number" ? `${indicator.name}（${indicator.target.unit}）` : indicator.name }, "name");
      put("target", this.value(indicator.target, indicator.sign, indicator.name), "target");
      if (indicator.lastYear === "none") put("lastYear", { value: "无" });
      else put("lastYear", this.value(indicator.lastYear, "none", indicator.name));
      if (indicator.actual !== undefined) put("actual", this.value(indicator.actual, "none", indicator.name), "actual");
      put("weight", this.number(indicator.weight, "分"), "weight");
      if (indicator.score !== undefined) put("score", this.number(indicator.score / 100, "分"), "score");
      put("scoring", { value: "按照完成比例赋分" });
      this.rows.push(line);
      above = indicator;
    });
  }

  private value(value: MadeValue, sign: Sign, name: string): Cell {
    if (value.kind === "date" && sign === "none" && this.layout.dates !== "text") {
      if (this.layout.dates === "dashes") return { value: `${String(value.year)}-${String(value.month)}-${String(value.day)}` };
      return { value: Math.round((Date.UTC(value.year, value.month - 1, value.day) - Date.UTC(1899, 11, 30)) / 86_400_000), format: "yyyy/m/d" };
    }
    const bare = this.layout.numbers === "stored" && value.kind === "number" && value.unit === "%" && sign === "none" && name === "" ? { value: Number(value.digits) / 100, format: "0%" } : undefined;
    return bare ?? { value: valueText(value, sign, this.layout, name) };
  }

  /** The cell of the row that is drawn next belongs to the one above it. */
  private mergeDown(column: number): void {
    const row = this.rows.length;
    const at = this.merges.findIndex(({ left, right, bottom }) => left === column && right === column && bottom === row - 1);
    const area = this.merges[at];
    if (area === undefined) this.merges.push({ top: row - 1, bottom: row, left: column, right: column });
    else this.merges[at] = { ...area, bottom: row };
  }
}

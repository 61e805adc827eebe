import { a1 } from "../../core/workbook/a1";
import type { PlannedCell, SheetPlan } from "../../core/workbook/sheet-plan";
import type { MergedArea } from "../../core/workbook/workbook";
import { layHeader } from "./lay-header";
import type { PlacedForm, PlacedLine } from "./placed-form";
import { amountColumn, placeForm, TOP_ROWS } from "./placed-form";
import { SumFormulas, sumOfLinesBelow } from "./sum-formulas";
import { budgetForms, titleOf } from "./table-forms";

export interface TemplateFacts {
  /** Full name, as it is published. */
  readonly agency: string;
  readonly year: number;
  /** Whether the document says 部门 or 单位 throughout. */
  readonly audience: "部门" | "单位";
}

type Row = SheetPlan["rows"][number];

/** The empty workbook of a budget: 表1–表11 of the year, a sheet each, with the sums in place that the checks ask for. Amounts in 万元. */
export function budgetWorkbook(facts: TemplateFacts): readonly SheetPlan[] {
  const forms = budgetForms.filter(({ standard: { years } }) => (years?.from ?? 0) <= facts.year && facts.year <= (years?.to ?? Infinity));
  const placed = new Map(forms.map((form) => {
    const at = placeForm(form);
    return [form.standard.name, { ...at, sheet: inWords(at.sheet, facts) }] as const;
  }));
  const sums = new SumFormulas(placed);
  return [...placed.values()].map((one) => sheetOf(one, sums, facts));
}

function inWords(text: string, { audience }: TemplateFacts): string {
  return text.replace(/部门/g, audience);
}

function sheetOf(placed: PlacedForm, sums: SumFormulas, facts: TemplateFacts): SheetPlan {
  const { columns, form, body } = placed;
  const last = columns.length - 1;
  const header = layHeader(columns.map(({ path }) => path), TOP_ROWS);
  const nil = nilLine(placed, facts);
  const title = inWords(titleOf(form), facts);
  const across = (row: number): MergedArea => ({ top: row, left: 0, bottom: row, right: last });
  const rows: readonly Row[] = [
    { height: 18, cells: [{ value: form.standard.name, look: "meta" }] },
    { height: 30, cells: [{ value: title, look: "title" }] },
    { height: 20, cells: columns.map((_, at): PlannedCell | undefined => (at === 0 ? { value: agencyLabel(facts) + facts.agency, look: "meta" } : at === last ? { value: "单位：万元", look: "metaRight" } : undefined)) },
    ...header.rows.map((cells) => ({ cells })),
    ...(form.kind === "lines" ? [{ height: 18, cells: marker(placed) }] : []),
    ...Array.from({ length: body.bottom - body.top + 1 }, (_, at) => bodyRow(placed, sums, body.top + at)),
    ...(nil === undefined ? [] : [{ height: 20, cells: [nil] }]),
  ];
  return {
    name: placed.sheet,
    widths: columns.map(({ width }) => width),
    rows,
    merges: [across(1), ...header.merges, ...(nil === undefined ? [] : [across(rows.length - 1)])],
    frozen: { rows: body.top, columns: 0 },
    validations: columns.flatMap(({ what }, column) =>
      typeof what === "object" ? [{ cells: { top: body.top, left: column, bottom: body.bottom, right: column }, kind: "amount" as const, message: "请填数字，单位万元，保留两位小数；没有的不填。" }] : [],
    ),
    blankZeros: true,
    print: { landscape: columns.length > 6, repeat: [TOP_ROWS, body.top - 1] },
  };
}

function agencyLabel({ audience }: TemplateFacts): string {
  return `编制${audience}：`;
}

/** ※ over what names a line, numbers over amounts. */
function marker({ columns }: PlacedForm): readonly PlannedCell[] {
  let number = 0;
  return columns.map(({ what }) => ({ value: typeof what === "object" ? String(++number) : "※", look: "code" }));
}

function bodyRow(placed: PlacedForm, sums: SumFormulas, row: number): Row {
  const lines = placed.lines.filter((line) => line.row === row);
  if (placed.form.kind === "lines" && lines.length === 0) return { cells: blankLine(placed, sums, row) };
  const cells: (PlannedCell | undefined)[] = placed.columns.map(() => ({ look: "label" as const }));
  for (const line of lines) {
    cells[line.left] = { value: line.label, look: line.name.endsWith("计") ? "code" : "label" };
    for (let column = line.left + 1; column <= line.right; column++) cells[column] = amountCell(placed, sums, line, column);
  }
  return { cells };
}

function amountCell(placed: PlacedForm, sums: SumFormulas, line: PlacedLine, column: number): PlannedCell {
  const key = amountKey(placed, column);
  const formula = key === undefined ? undefined : sums.ofLine(placed, line, key);
  return formula === undefined ? { look: "inputAmount" } : { formula, value: 0, look: "computedAmount" };
}

/** A line to be filled in. On one with lines below it the amounts are sums; on the lowest they are typed over what shows nothing. */
function blankLine(placed: PlacedForm, sums: SumFormulas, row: number): readonly PlannedCell[] {
  return placed.columns.map(({ what }, column): PlannedCell => {
    if (typeof what !== "object") return { look: what === "code" ? "inputCode" : "input" };
    const across = sums.ofBlankLine(placed, row, what.amount);
    if (across !== undefined) return { formula: across, value: "", look: "computedAmount" };
    const below = sumOfLinesBelow(placed, row, column);
    return below === undefined ? { look: "inputAmount" } : { formula: below, value: "", look: "inputAmount" };
  });
}

/** The sentence that a table without such money must carry; it goes when an amount comes. The agency's name is taken from the sheet. */
function nilLine(placed: PlacedForm, facts: TemplateFacts): PlannedCell | undefined {
  const { nil } = placed.form.standard;
  const [total] = placed.lines;
  const column = total === undefined ? undefined : amountColumn(placed, "合计", total);
  if (nil === undefined || total === undefined || column === undefined) return undefined;
  const sentence = `${String(facts.year)}年没有使用${nil.words[0] ?? ""}预算拨款安排的支出，${inWords(titleOf(placed.form), facts)}为空表。`;
  const whole = a1({ row: total.row, column });
  return { formula: `IF(${whole}=0,MID($A$${String(TOP_ROWS)},${String(agencyLabel(facts).length + 1)},100)&"${sentence}","")`, value: facts.agency + sentence, look: "meta" };
}

function amountKey({ columns }: PlacedForm, column: number): string | undefined {
  const what = columns[column]?.what;
  return typeof what === "object" ? what.amount : undefined;
}

import { a1 } from "../../core/workbook/a1";
import type { PlannedCell, SheetPlan } from "../../core/workbook/sheet-plan";
import type { MergedArea } from "../../core/workbook/workbook";
import { layHeader } from "./lay-header";
import type { PlacedForm, PlacedLine } from "./placed-form";
import { amountsOf, placeForm, TOP_ROWS } from "./placed-form";
import { type FigureLinks, SumFormulas, sumOfLinesBelow } from "./sum-formulas";
import { type TableForm, titleOf } from "./table-form";

export interface TemplateFacts {
  /** Full name, as it is published. */
  readonly agency: string;
  readonly year: number;
  /** Whether the document says 部门 or 单位 throughout. */
  readonly audience: "部门" | "单位";
}

/** A document's tables as a region prints them. */
export interface TemplateSet {
  readonly forms: readonly TableForm[];
  readonly links: FigureLinks;
  /** What numbers a table above its title, and at which end. */
  readonly mark: { readonly of: (form: TableForm) => string; readonly end: "left" | "right" };
  /** 单位：万元, as it is printed above amounts. */
  readonly unit: string;
  /** Whether the year stands between the agency and the unit. */
  readonly dated: boolean;
  /** What a table without such money says behind the agency's name; `words` are the standard's. */
  readonly nilSentence: (words: string, title: string, facts: TemplateFacts) => string;
}

type Row = SheetPlan["rows"][number];

/** The empty workbook of a document: its tables of the year, a sheet each, with the sums in place that the checks ask for. Amounts in 万元. */
export function tablesWorkbook(set: TemplateSet, facts: TemplateFacts): readonly SheetPlan[] {
  const forms = set.forms.filter(({ standard: { years } }) => (years?.from ?? 0) <= facts.year && facts.year <= (years?.to ?? Infinity));
  const placed = new Map(forms.map((form) => {
    return [form.standard.name, placeForm(form, inWords(`${set.mark.of(form)} ${titleOf(form)}`, facts))] as const;
  }));
  const sums = new SumFormulas(placed, set.links);
  return [...placed.values()].map((one) => sheetOf(one, sums, set, facts));
}

function inWords(text: string, { audience }: TemplateFacts): string {
  return text.replace(/部门/g, audience);
}

function sheetOf(placed: PlacedForm, sums: SumFormulas, set: TemplateSet, facts: TemplateFacts): SheetPlan {
  const { columns, form, body } = placed;
  const last = columns.length - 1;
  const header = layHeader(columns.map(({ path }) => path), TOP_ROWS);
  const foot = [nilLine(placed, set, facts), form.note === undefined ? undefined : ({ value: inWords(form.note, facts), look: "meta" } as const)].filter((line) => line !== undefined);
  const across = (row: number): MergedArea => ({ top: row, left: 0, bottom: row, right: last });
  const at = (cells: Readonly<Record<number, PlannedCell>>): readonly (PlannedCell | undefined)[] => columns.map((_, column) => cells[column]);
  const mark = set.mark.of(form);
  const rows: readonly Row[] = [
    { height: 18, cells: set.mark.end === "left" ? [{ value: mark, look: "meta" }] : at({ [last]: { value: mark, look: "metaRight" } }) },
    { height: 30, cells: [{ value: inWords(titleOf(form), facts), look: "title" }] },
    { height: 20, cells: at({ ...(set.dated ? { [Math.ceil(last / 2)]: { value: `${String(facts.year)}年度`, look: "meta" } } : {}), [last]: { value: set.unit, look: "metaRight" }, 0: { value: agencyLabel(facts) + facts.agency, look: "meta" } }) },
    ...header.rows.map((cells) => ({ cells })),
    ...(form.marked ? [{ height: 18, cells: marker(placed) }] : []),
    ...Array.from({ length: body.bottom - body.top + 1 }, (_, row) => bodyRow(placed, sums, body.top + row)),
    ...foot.map((line) => ({ height: 20, cells: [line] })),
  ];
  return {
    name: placed.sheet,
    widths: columns.map(({ width }) => width),
    rows,
    merges: [across(1), ...header.merges, ...foot.map((_, row) => across(rows.length - foot.length + row))],
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

/** Numbers over amounts, and the form's own words over what names a line. */
function marker({ columns }: PlacedForm): readonly PlannedCell[] {
  let number = 0;
  return columns.map(({ what, marker: words }) => (typeof what === "object" ? { value: String(++number), look: "code" } : { look: "code", ...(words === undefined ? {} : { value: words }) }));
}

function bodyRow(placed: PlacedForm, sums: SumFormulas, row: number): Row {
  const lines = placed.lines.filter((line) => line.row === row);
  if (placed.form.kind === "lines" && lines.length === 0) return { cells: blankLine(placed, sums, row) };
  const cells: (PlannedCell | undefined)[] = placed.columns.map(() => ({ look: "label" as const }));
  for (const line of lines) {
    for (const [column, value] of line.printed) cells[column] = { value, look: line.name.endsWith("计") || placed.columns[column]?.what !== "name" ? "code" : "label" };
    for (const [key, column] of line.amounts) cells[column] = amountCell(placed, sums, line, key);
  }
  return { cells };
}

function amountCell(placed: PlacedForm, sums: SumFormulas, line: PlacedLine, key: string): PlannedCell {
  const formula = sums.ofLine(placed, line, key);
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
function nilLine(placed: PlacedForm, { nilSentence }: TemplateSet, facts: TemplateFacts): PlannedCell | undefined {
  const { nil } = placed.form.standard;
  const [total] = placed.lines;
  if (nil === undefined || total === undefined) return undefined;
  const sentence = nilSentence(nil.words[0] ?? "", inWords(titleOf(placed.form), facts), facts);
  const amounts = [...amountsOf(placed.columns).values()];
  const whole = `${a1({ row: total.row, column: Math.min(...amounts) })}:${a1({ row: total.row, column: Math.max(...amounts) })}`;
  return { formula: `IF(SUM(${whole})=0,MID($A$${String(TOP_ROWS)},${String(agencyLabel(facts).length + 1)},100)&"${sentence}","")`, value: facts.agency + sentence, look: "meta" };
}

import { Exact } from "../figures/exact";
import { a1 } from "../workbook/a1";
import type { PlannedCell } from "../workbook/sheet-plan";
import type { AskedRow } from "./asked-row";
import type { NotesRow } from "./notes";
import { explained, type Explained } from "./explained";
import { partOfKey } from "./notes-forms";
import type { ColumnId, FieldKind, NotesSheetStandard } from "./notes-standard";
import { remarkText, sourceText } from "./origin-text";
import { amountOf, readEntry } from "./read-entry";
import { sheetFields } from "./sheet-fields";

/** A zero base has no rate. */
const NO_RATE = "—";
const NO_DATA = "无数据";

/** One line of a notes sheet; `row` undefined is a blank one for the preparer to add something. `line` counts from 0. */
export function planRow(standard: NotesSheetStandard, row: NotesRow | undefined, asked: AskedRow | undefined, line: number): readonly (PlannedCell | undefined)[] {
  const fields = sheetFields(standard, row?.key ?? "");
  const { columns } = standard;
  const cellName = (id: ColumnId): string => a1({ row: line, column: columns.findIndex((column) => column.id === id) });
  const question = standard.questions?.find(({ key }) => key === row?.key);
  return columns.map((column): PlannedCell | undefined => {
    if (column.kind !== undefined) return inputCell(row?.values.get(column.id)?.text, fields.find(({ id }) => id === column.id)?.kind ?? column.kind);
    const told = explained.find(({ change, rate }) => change === column.id || rate === column.id);
    if (told !== undefined) {
      const cell = told.change === column.id ? changeCell : rateCell;
      return { ...cell(row, asked, told, cellName("now"), cellName(told.base)), look: told.change === column.id ? "computedAmount" : "rate" };
    }
    switch (column.id) {
      case "part":
        return row === undefined ? { look: "input" } : textCell(partOfKey(standard, row.key)?.label, "label");
      case "code":
        return row === undefined ? { look: "input" } : textCell(row.code, "code");
      case "name":
        return row === undefined ? { look: "input" } : textCell(question?.label ?? row.name, "label");
      case "required":
        return textCell(question === undefined ? "" : asked?.required.includes("value") === true ? "必填" : "选填", "computed");
      case "guide":
        return textCell(question?.guide, "computed");
      case "now":
        return nowCell(row, asked);
      case "source":
        return textCell(row === undefined ? "" : sourceText(row, fields), "source");
      case "remark": {
        const words = row === undefined ? "" : remarkText(row, fields, hasEnded(standard, asked));
        return textCell(words, row?.gone === true || row?.conflicts !== undefined ? "warning" : "source");
      }
      default:
        return undefined;
    }
  });
}

/** An item that is explained although the tables do not have it. */
function hasEnded({ id }: NotesSheetStandard, asked: AskedRow | undefined): boolean {
  return id === "changes" && asked?.figure?.at.length === 0 && asked.figure.table !== "notes";
}

function textCell(text: string | undefined, look: PlannedCell["look"]): PlannedCell | undefined {
  return text === undefined || text === "" ? undefined : { value: text, look };
}

function inputCell(text: string | undefined, kind: FieldKind): PlannedCell {
  const look = kind === "amount" ? "inputAmount" : kind === "count" ? "inputCount" : "input";
  if (text === undefined) return { look };
  const isNumber = (kind === "amount" || kind === "count") && readEntry(text, kind).problem === undefined;
  return { value: isNumber ? Number(readEntry(text, kind).text) : text, look };
}

function nowCell(row: NotesRow | undefined, asked: AskedRow | undefined): PlannedCell | undefined {
  const figure = asked?.figure;
  if (figure === undefined) return row === undefined || asked === undefined || row.key === "all" ? undefined : { value: NO_DATA, look: "computed" };
  const [link] = figure.at;
  return { value: figure.value.toNumber(), look: "computedAmount", ...(link === undefined ? {} : { link }) };
}

/** Live, and with its result: programs that do not calculate show it too. Half up, as the narrative rounds. */
function changeCell(row: NotesRow | undefined, asked: AskedRow | undefined, { base }: Explained, now: string, last: string): Omit<PlannedCell, "look"> {
  const formula = `IF(AND(ISNUMBER(${last}),NOT(ISTEXT(${now}))),ROUND(N(${now})-${last},2),"")`;
  const change = changeOf(row, asked, base);
  return { formula, value: change === undefined ? "" : change.change.toDecimalPlaces(2).toNumber() };
}

function rateCell(row: NotesRow | undefined, asked: AskedRow | undefined, { base }: Explained, now: string, last: string): Omit<PlannedCell, "look"> {
  const formula = `IF(AND(ISNUMBER(${last}),NOT(ISTEXT(${now}))),IF(${last}=0,"${NO_RATE}",ROUND((N(${now})-${last})/ABS(${last}),4)),"")`;
  const change = changeOf(row, asked, base);
  if (change === undefined) return { formula, value: "" };
  return { formula, value: change.last.isZero() ? NO_RATE : change.change.div(change.last.abs()).toDecimalPlaces(4).toNumber() };
}

function changeOf(row: NotesRow | undefined, asked: AskedRow | undefined, base: Explained["base"]): { readonly change: Exact; readonly last: Exact } | undefined {
  const text = row?.values.get(base)?.text;
  const last = text === undefined ? undefined : amountOf(text);
  if (last === undefined || (asked !== undefined && asked.figure === undefined)) return undefined;
  const now = asked?.figure?.value ?? new Exact(0);
  return { change: now.minus(last), last };
}

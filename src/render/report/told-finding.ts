import type { Finding } from "../../core/checking/finding";
import type { Report } from "../../core/checking/report";
import type { Narrative } from "../../core/narrative/narrative";
import { a1 } from "../../core/workbook/a1";
import type { CellRef } from "../../core/workbook/cell-ref";
import { textPlaceWords } from "../narrative-words";
import { wordsInContext } from "../words-in-context";
import { baseName } from "./report-about";

const OTHER_CELLS_SHOWN = 8;

/** On the sheet of the cell before it the address is enough. */
export function placeText(cell: CellRef, near?: string): string {
  return cell.sheet === near ? a1(cell) : `${cell.sheet}!${a1(cell)}`;
}

/** The other cells that take part, after the likely one: "E6、Sheet5!A1 等 12 个单元格"; "" where there is none. */
export function otherPlaces({ at: [likely, ...others] }: Finding): string {
  const more = others.length > OTHER_CELLS_SHOWN ? ` 等 ${String(others.length)} 个单元格` : "";
  return others.slice(0, OTHER_CELLS_SHOWN).map((cell) => placeText(cell, likely?.sheet)).join("、") + more;
}

/** Where it stands, for a reader who holds the document: the words of the text, else the likely cell. */
export function findingPlace({ text, at: [likely] }: Finding): string {
  if (text !== undefined) return textPlaceWords(text.file === undefined ? text : { ...text, file: baseName(text.file) });
  return likely === undefined ? "整个文件" : placeText(likely);
}

/** The cell that the place leads to; undefined in a text of its own file. */
export function findingCell({ text, at: [likely] }: Finding): CellRef | undefined {
  return text === undefined ? likely : text.cell;
}

/** The words that are complained of, with what stands around them; "" for a finding of the tables. */
export function quotedText({ text }: Finding, narrative: Narrative | undefined): string {
  return text === undefined ? "" : wordsInContext(text, narrative);
}

/** 现为 12.00，应为 13.00，相差 -1.00; "" where there are no figures. A figure that only might be otherwise (a tail, a rule of thumb) is not told what it "should be". */
export function sidesText({ severity, found, expected, difference }: Pick<Finding, "severity" | "found" | "expected" | "difference">): string {
  const other = severity === "info" ? "对照" : "应为";
  return [["现为", found], [other, expected], ["相差", difference]].flatMap(([word, value]) => (value === undefined ? [] : [`${String(word)} ${value}`])).join("，");
}

/** One detail says what the message says already. */
export function detailLines({ details = [] }: Finding): readonly string[] {
  return details.length > 1 ? details : [];
}

/** The clause or practice that a finding rests on, by its rule. */
export function basisFinder({ rules }: Report): (finding: Finding) => string {
  const bases = new Map(rules.map(({ rule, basis = "" }) => [rule, basis]));
  return ({ rule }) => bases.get(rule) ?? "";
}

import { a1Range } from "../../../../core/workbook/a1";
import type { SheetPlan } from "../../../../core/workbook/sheet-plan";
import type { Namespaces } from "./ooxml-names";
import { XML_HEAD } from "./ooxml-names";
import { escapeCellText, escapeXml } from "./xml-text";

/**
 * A list object. Its column names are the header cells' texts, character for character: Excel repairs the file where they differ.
 * A table without rows gets a blank one, which the form demands. Throws RangeError on a header that cannot name columns.
 */
export function tablePart(plan: SheetPlan, table: NonNullable<SheetPlan["table"]>, id: number, name: string, { main }: Namespaces): string {
  const { top, left, right } = table.cells;
  const bottom = Math.max(table.cells.bottom, top + 1);
  const ref = a1Range({ top, left, bottom, right });
  const names = Array.from({ length: right - left + 1 }, (_, at) => plan.rows[top]?.cells[left + at]?.value);
  const texts = names.map((one) => (typeof one === "string" ? one : ""));
  if (texts.includes("") || new Set(texts.map((text) => text.toLowerCase())).size < texts.length) throw new RangeError(`${plan.name}: header cells must be texts, each different`);
  // A line end inside an attribute is written as Excel writes it in names.
  const columns = texts.map((text, at) => `<tableColumn id="${String(at + 1)}" name="${escapeCellText(text).replace(/\n/g, "_x000a_")}"/>`);
  return (
    `${XML_HEAD}<table xmlns="${main}" id="${String(id)}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${String(columns.length)}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}

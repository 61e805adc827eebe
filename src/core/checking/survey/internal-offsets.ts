import type { CheckContext } from "../rule";

const OFFSET = /(?:内部|合并)[^。；;]{0,14}抵[销消]|抵[销消][^。；;]{0,10}内部/;
const NONE = /(?:无|没有|不存在|未发生|不涉及|未进行|未作)[^。；;，,]{0,8}(?:内部|合并)[^。；;]{0,14}抵[销消]/;

/** Whether the document says somewhere that money between its units was taken out of its sums (内部抵销). */
export function tellsInternalOffsets({ workbook, text: prose }: CheckContext): boolean {
  const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => (row ?? []).flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : []))));
  const texts = [...cells, ...(prose?.narrative.paragraphs.map(({ text }) => text) ?? [])];
  return texts.some((text) => text.includes("抵") && text.replace(/\s/g, "").split(/[。；;]/).some((sentence) => OFFSET.test(sentence) && !NONE.test(sentence)));
}

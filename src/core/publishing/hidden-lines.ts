import { columnLetters } from "../workbook/a1";
import type { Sheet } from "../workbook/workbook";
import type { PublishingItem } from "./publishing-item";

/** Hidden rows and columns of a visible sheet that hold something, an item for each kind. */
export function hiddenLines({ name, rows, hiddenRows, hiddenColumns }: Sheet): readonly PublishingItem[] {
  const filledRows = [...hiddenRows].filter((row) => rows[row]?.some((cell) => cell !== undefined) === true).sort((a, b) => a - b);
  const filledColumns = [...hiddenColumns].filter((column) => rows.some((row) => row?.[column] !== undefined)).sort((a, b) => a - b);
  const item = (at: { readonly row: number; readonly column: number }, words: string): PublishingItem => ({
    kind: "hiddenLines", level: "decide", at: { sheet: name, ...at }, message: `工作表“${name}”隐藏的${words}有内容，网上下载的人可以取消隐藏看到。不公开的请删除，要公开的请取消隐藏。`,
  });
  return [
    ...(filledRows[0] === undefined ? [] : [item({ row: filledRows[0], column: 0 }, `第 ${runs(filledRows, (row) => String(row + 1))} 行`)]),
    ...(filledColumns[0] === undefined ? [] : [item({ row: 0, column: filledColumns[0] }, ` ${runs(filledColumns, columnLetters)} 列`)]),
  ];
}

/** 3、5–7. */
function runs(sorted: readonly number[], word: (number: number) => string): string {
  const found: [first: number, last: number][] = [];
  for (const number of sorted) {
    const last = found[found.length - 1];
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => (first === last ? word(first) : `${word(first)}–${word(last)}`)).join("、");
}

import type { FormColumn } from "./forms/form";
import type { Layout } from "./layout";
import type { LocalMerge } from "./grid";

export interface HeaderText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Header {
  readonly height: number;
  readonly texts: readonly HeaderText[];
  readonly merges: readonly LocalMerge[];
}

/** Words as people type them to fill a cell: 合计 → 合    计, 功能分类 → 功 能 分 类, or with a line break in the middle. */
function typed(text: string, words: Layout["headerWords"]): string {
  const short = /^\p{Script=Han}{2,5}$/u.test(text);
  if (words === "spaced" && short) return [...text].join(text.length === 2 ? "    " : " ");
  if (words === "broken" && text.length >= 4) {
    const middle = Math.ceil(text.length / 2);
    return `${text.slice(0, middle)}\n${text.slice(middle)}`;
  }
  return text;
}

function pathOf(column: FormColumn, layout: Layout, year: number): readonly string[] {
  if (column.kind === "extra" || layout.headerDepth === "standard") return column.path;
  if (layout.headerDepth === "flat") return [column.flat];
  return [column.kind === "amount" ? `${year}年预算安排` : "预算科目及内容", ...column.path];
}

/** Header rows: a text spans the columns that share it and its path so far; the last text of a short path spans down to the body. */
export function headerOf(columns: readonly FormColumn[], layout: Layout, year: number): Header {
  const paths = columns.map((column) => pathOf(column, layout, year));
  const height = Math.max(...paths.map((path) => path.length));
  const sharesUpTo = (a: number, b: number, level: number): boolean =>
    Array.from({ length: level + 1 }, (_, at) => at).every((at) => paths[a]?.[at] !== undefined && paths[a]?.[at] === paths[b]?.[at]);
  const texts: HeaderText[] = [];
  const merges: LocalMerge[] = [];
  paths.forEach((path, column) =>
    path.forEach((text, row) => {
      // One text may not span columns of which some end at this level.
      const opensHere = column === 0 || !sharesUpTo(column - 1, column, row) || row === path.length - 1;
      if (!opensHere && layout.headerMerges !== "repeated") return;
      if (text !== "") texts.push({ row, column, text: typed(text, layout.headerWords) });
      if (!opensHere) return;
      const bottom = row === path.length - 1 ? height - 1 : row;
      let right = column;
      while (
        row < path.length - 1 &&
        right + 1 < paths.length &&
        sharesUpTo(column, right + 1, row) &&
        (paths[right + 1]?.length ?? 0) > row + 1
      )
        right += 1;
      if (bottom > row || right > column) merges.push({ top: row, left: column, bottom, right });
    }),
  );
  return { height, texts, merges: layout.headerMerges === "merged" ? merges : [] };
}

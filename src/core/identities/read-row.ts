import type { Loop, RowChoice } from "./formula";
import type { TableWords } from "./vocabulary";
import { understandRow } from "./vocabulary";
import { squeezed } from "../wording/normalise";

/** What stands between the brackets, with the loop it opens or goes on with. */
export type ReadRow = { readonly row: RowChoice; readonly loop: Loop } | { readonly problem: string };

/** Words that open a loop. */
const OPENS: ReadonlyMap<string, Loop> = new Map(Object.entries({
  每个科目: { kind: "codes" },
  每个类: { kind: "classes" },
  每个项目: { kind: "projects" },
  每个上级: { kind: "parents" },
}));
/** Words that go on with one. */
const GOES_ON: ReadonlyMap<string, { readonly kinds: readonly Loop["kind"][]; readonly opened: string }> = new Map(Object.entries({
  同科目: { kinds: ["codes", "classes"], opened: "“每个科目”或“每个类”" },
  同项目: { kinds: ["projects"], opened: "“每个项目”" },
}));
const IF_PRESENT = /^(.+?)(?:[（(]如有[）)]|[，,]如有)$/;
const BRANCH = /^([0-9]{3,7})及下级$/;

/** Reads the choice of a line; `table` is undefined where its lines are not known here. */
export function readRow(text: string, table: TableWords | undefined, loop: Loop): ReadRow {
  const plain = squeezed(text);
  if (plain === "") return { problem: "方括号里应写行，如“合计”“每个科目”或科目编码" };
  if (plain === "*") return again(loop, { kind: "rows" });
  if (plain === "下级") return { row: { kind: "children" }, loop };
  if (plain === "各类") return table !== undefined && table.codeLength === 0 ? noCodes(table) : { row: { kind: "allClasses" }, loop };
  const opens = OPENS.get(plain);
  if (opens !== undefined) return open(plain, opens, table, loop);
  const goesOn = GOES_ON.get(plain);
  if (goesOn !== undefined) {
    if (!goesOn.kinds.includes(loop.kind)) return { problem: `“${plain}”之前要先有${goesOn.opened}` };
    return lacks(table, loop) ?? { row: { kind: "each" }, loop };
  }
  const branch = BRANCH.exec(plain)?.[1];
  if (branch !== undefined) return wrongCode(branch, table) ?? again(loop, { kind: "branch", code: branch });
  if (/^[0-9]+$/.test(plain)) return wrongCode(plain, table) ?? { row: { kind: "code", code: plain }, loop };
  return named(text.trim(), table, loop);
}

function open(word: string, opens: Loop, table: TableWords | undefined, loop: Loop): ReadRow {
  if (loop.kind !== "once") {
    const instead = opens.kind === "codes" || opens.kind === "classes" ? "同科目" : opens.kind === "projects" ? "同项目" : "下级";
    return { problem: `“每个…”只写一次，这里的“${word}”请写“${instead}”` };
  }
  return lacks(table, opens) ?? { row: { kind: "each" }, loop: opens };
}

/** [*] and [301及下级] may be repeated as they are. */
function again(loop: Loop, wanted: Loop & { kind: "rows" | "branch" }): ReadRow {
  const same = loop.kind === wanted.kind && (loop.kind !== "branch" || wanted.kind !== "branch" || loop.code === wanted.code);
  if (loop.kind !== "once" && !same) return { problem: "一个公式里只能有一种“每个…”“*”或“…及下级”" };
  return { row: { kind: "each" }, loop: wanted };
}

function named(word: string, table: TableWords | undefined, loop: Loop): ReadRow {
  const optional = IF_PRESENT.exec(word)?.[1];
  const name = optional ?? word;
  const ifPresent = optional !== undefined;
  if (table === undefined) return { row: { kind: "named", name, ifPresent }, loop };
  const understood = understandRow(table, name);
  return "problem" in understood ? understood : { row: { kind: "named", name: understood.name, ifPresent }, loop };
}

function lacks(table: TableWords | undefined, loop: Loop): { readonly problem: string } | undefined {
  if (table === undefined) return undefined;
  const { name } = table.standard;
  if (loop.kind === "projects") return table.axes.has("projects") ? undefined : { problem: `${name}不是按项目列的，没有“每个项目”` };
  if (loop.kind === "parents") return table.axes.size > 0 ? undefined : { problem: `${name}没有上下级，请写出行名` };
  return table.codeLength > 0 ? undefined : noCodes(table);
}

function noCodes(table: TableWords): { readonly problem: string } {
  return { problem: `${table.standard.name}不是按科目列的，请写出行名` };
}

function wrongCode(code: string, table: TableWords | undefined): { readonly problem: string } | undefined {
  if (table === undefined) return undefined;
  if (table.codeLength === 0) return noCodes(table);
  const lengths = [3, 5, 7].filter((length) => length <= table.codeLength);
  return lengths.includes(code.length)
    ? undefined
    : { problem: `“${code}”不是${table.standard.name}的科目编码，编码应为${lengths.join("、")}位` };
}

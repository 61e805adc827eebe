import type { ListStatement } from "../../../narrative/reading/statement";
import { tableIndex } from "../../../identities/table-index";
import type { TableRow } from "../../../recognition/disclosure";
import { knownCode } from "../../../standards/codes/code-list";
import { cellKey } from "../../../workbook/cell-ref";
import { labelKey } from "../../../wording/normalise";
import { canonicalSubject } from "../../../wording/subject-names";
import type { NarrativeContext } from "../narrative-context";
import { broken, held, narrativeRule } from "../narrative-rule";

interface Due {
  readonly row: TableRow;
  readonly name: string;
  /** Names that stand for it in a text, as compared. */
  readonly keys: ReadonlySet<string>;
  readonly filled: boolean;
}

/** 包括：A、B、C names the lines that bear an amount, no more and no fewer. */
export const listComplete = narrativeRule({
  id: "narrative/list-complete",
  title: "列举的项目应当与公开表中有金额的项目一致",
  basis: "情况说明应当与公开表数据一致",
  severity: "warning",
  messages: {
    missing: "列举中没有写“{name}”，而{table}中它有 {amount} 万元。请补上。",
    added: "列举中写了“{name}”，而{table}中它没有金额。请核对。",
    doubled: "列举中“{name}”写了两遍。请删去一个，或改为漏写的项目。",
    unknown: "列举中写了“{name}”，而{table}中没有这个名称。请核对名称。",
  },
  *check(context) {
    for (const list of context.all("list")) {
      for (const { name, span } of repeatedItems(list)) yield broken({ messageId: "doubled", data: { name }, span, tokens: [], key: [list.subject.section, list.subject.name, "doubled", name], found: name });
      const due = dueOf(context, list);
      if (due === undefined || due.lines.length === 0 || list.items.length === 0) continue;
      const told = new Set<Due>();
      for (const item of list.items) {
        const key = keyOf(item.name);
        const line = due.lines.find(({ keys }) => keys.has(key));
        const key2 = [list.subject.section, list.subject.name, item.name];
        if (line === undefined) {
          if (!due.partial) yield broken({ messageId: "unknown", data: { name: item.name, table: due.table }, span: item.span, tokens: [], key: key2, found: item.name });
        } else if (isDoubted(context, line)) told.add(line);
        else {
          told.add(line);
          if (!line.filled) yield broken({ messageId: "added", data: { name: item.name, table: due.table }, span: item.span, tokens: [], at: line.row.nameAt === undefined ? [] : [line.row.nameAt], key: key2, found: item.name });
          else yield held([], "");
        }
      }
      if (list.open) continue;
      for (const line of due.lines) {
        if (!line.filled || told.has(line) || isDoubted(context, line)) continue;
        const figure = [...line.row.figures.values()].find(({ value }) => !value.isZero());
        yield broken({ messageId: "missing", data: { name: line.name, table: due.table, amount: figure?.value.toFixed(2) ?? "" }, span: list.span, tokens: [], at: figure === undefined ? [] : [figure.at], key: [list.subject.section, list.subject.name, "missing", line.name], expected: line.name });
      }
    }
  },
});

/** Items that say again what stands before them; names that stand further apart may be of two codes (办公设备购置 of 309 and 310). */
function repeatedItems({ items }: ListStatement): ListStatement["items"] {
  return items.filter(({ name }, at) => keyOf(name) === keyOf(items[at - 1]?.name ?? ""));
}

/** Whether the line has an amount is itself in question: its figure is proved wrong. */
function isDoubted({ check: { doubted } }: NarrativeContext, { row }: Due): boolean {
  return doubted !== undefined && [...row.figures.values()].some(({ at }) => doubted.has(cellKey(at)));
}

function dueOf(context: NarrativeContext, list: ListStatement): { readonly lines: readonly Due[]; readonly table: string; readonly partial: boolean } | undefined {
  const { section, name } = list.subject;
  if (context.tables === undefined) return undefined;
  if (section === "budget/basic" && (name === "人员经费" || name === "公用经费")) {
    const table = context.tables.tables.get("budget-6");
    if (table === undefined) return undefined;
    const lines = table.rows.filter((row) => row.kind === "code" && row.code?.length === 5).map((row) => economic(row, name));
    return { lines, table: "表6", partial: false };
  }
  if (section !== "budget/overview") return undefined;
  const table = context.tables.tables.get("budget-1");
  if (table === undefined) return undefined;
  const classes = table.rows.filter((row) => row.kind === "code" && row.code?.length === 3).map((row) => ({ row, name: row.name.replace(/^\d+\s*/, ""), keys: namesOf("functional", row), filled: isFilled(row, "预算数") }));
  const isExpenditure = list.items.some(({ name: item }) => classes.some(({ keys }) => keys.has(keyOf(item))));
  if (isExpenditure) return { lines: classes, table: "表1", partial: false };
  const index = tableIndex(table);
  const lines = INCOME.flatMap(([item, ...names]): Due[] => {
    const row = index.named.get(item)?.[0];
    return row === undefined ? [] : [{ row, name: names[0] ?? item, keys: new Set([item, ...names].map(keyOf)), filled: isFilled(row, "预算数") }];
  });
  const isIncome = list.items.some(({ name: item }) => lines.some(({ keys }) => keys.has(keyOf(item))));
  return isIncome ? { lines, table: "表1", partial: true } : undefined;
}

/** The numbered items of T1's income, and what texts call them; transfers from above are merged into their fund. */
const INCOME: readonly (readonly [string, ...string[]])[] = [
  ["一般公共预算拨款", "一般公共预算"], ["政府性基金预算拨款", "政府性基金预算"], ["国有资本经营预算拨款", "国有资本经营预算"],
  ["财政专户核拨", "财政专户"], ["单位资金"], ["财政拨款结转"], ["非财政拨款结转结余"],
];

/** The words of a list item as compared: canonical where wording knows them. */
function keyOf(name: string): string {
  return labelKey(canonicalSubject(name) ?? name).replace(/^\d+/, "");
}

function economic(row: TableRow, column: string): Due {
  return { row, name: row.name, keys: namesOf("economic", row), filled: isFilled(row, column) };
}

function namesOf(system: "functional" | "economic", row: TableRow): ReadonlySet<string> {
  const known = knownCode(system, row.code ?? "");
  return new Set([row.name, ...(known === undefined ? [] : [known.name, ...known.synonyms, ...known.otherNames])].map(keyOf));
}

function isFilled(row: TableRow, column: string): boolean {
  const figure = row.figures.get(column);
  return figure !== undefined && !figure.value.isZero();
}

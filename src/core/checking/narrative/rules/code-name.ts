import { knownCode, acceptsName } from "../../../standards/codes/code-list";
import { tableIndex } from "../../../identities/table-index";
import { labelKey } from "../../../wording/normalise";
import { codeOfSubject } from "../../../identities/code-of-subject";
import { subjectId } from "../narrative-context";
import { broken, narrativeRule } from "../narrative-rule";

/** Sections that tell the codes of T5, and how many names lead to one. */
const SECTIONS: ReadonlyMap<string, number> = new Map([["budget/general/structure", 1], ["budget/general/items", 3]]);

/** A code's name in the text is the table's. */
export const codeName = narrativeRule({
  id: "narrative/code-name",
  title: "情况说明中的科目名称应当与公开表一致",
  basis: "同一科目在同一份文件中只有一个名称",
  severity: "warning",
  messages: {
    differs: "情况说明把科目 {code} 写作“{told}”，{table}写作“{right}”。请统一名称。",
    unknown: "公开表中没有名为“{told}”的科目（{path}）。请核对名称。",
  },
  *check(context) {
    const { tables } = context;
    const table = tables?.tables.get("budget-5");
    if (tables === undefined || table === undefined) return;
    const seen = new Set<string>();
    for (const { subject, figure } of context.all("amount")) {
      const path = subject.path ?? [];
      const depth = SECTIONS.get(subject.section);
      if (depth === undefined || path.length === 0 || seen.has(path.join("/"))) continue;
      seen.add(path.join("/"));
      const code = codeOfSubject(subject, tables, "functional");
      const told = path[path.length - 1] ?? "";
      if (code === undefined) {
        if (path.length === depth && figure.value?.isZero() === false) yield broken({ messageId: "unknown", data: { told, path: path.join("、") }, span: subject.span, tokens: [], key: [...subjectId(subject), "unknown"], found: told });
        continue;
      }
      const isMarked = code.length === 1 + 2 * path.length;
      for (const [at, name] of path.entries()) {
        const isLast = at === path.length - 1;
        if (!isMarked && !(isLast && subject.code === code)) continue;
        const one = isLast ? code : code.slice(0, 3 + 2 * at);
        const row = tableIndex(table).byCode.get(one)?.[0];
        const key = labelKey(name).replace(/^\d+/, "");
        if (row === undefined || row.name === "" || key === labelKey(row.name).replace(/^\d+/, "")) continue;
        // A 类 or 款 called otherwise throughout is said once.
        if (!isLast && seen.has(`${one}|${key}`)) continue;
        seen.add(`${one}|${key}`);
        const known = knownCode("functional", one);
        // A 款 that the text calls as the lists do is not mistaken here: the table's name is told at the table.
        const isKnown = known !== undefined && acceptsName(known, key) && (!isLast || acceptsName(known, labelKey(row.name)));
        yield broken({ messageId: "differs", ...(isKnown ? { severity: "info" as const } : {}), data: { code: one, told: name, table: "表5", right: row.name }, span: subject.span, tokens: [], at: row.nameAt === undefined ? [] : [row.nameAt], key: [...subjectId(subject), isLast ? "name" : one], found: name, expected: row.name, table: "budget-5" });
      }
    }
  },
});

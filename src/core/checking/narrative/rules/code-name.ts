import { knownCode, acceptsName } from "../../../standards/codes/code-list";
import { tableIndex } from "../../../identities/table-index";
import { labelKey } from "../../../wording/normalise";
import { codeOfSubject } from "../../../identities/code-of-subject";
import { subjectId } from "../narrative-context";
import { broken, narrativeRule } from "../narrative-rule";

const LEVELS = ["类", "款", "项"] as const;

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
      if (subject.section !== "budget/general/items" || path.length === 0 || seen.has(path.join("/"))) continue;
      seen.add(path.join("/"));
      const code = codeOfSubject(subject, tables, "functional");
      const told = path[path.length - 1] ?? "";
      if (code === undefined) {
        if (path.length === LEVELS.length && figure.value?.isZero() === false) yield broken({ messageId: "unknown", data: { told, path: path.join("、") }, span: subject.span, tokens: [], key: [...subjectId(subject), "unknown"], found: told });
        continue;
      }
      const row = tableIndex(table).byCode.get(code)?.[0];
      if (row === undefined || row.name === "" || (subject.code !== code && code.length !== 1 + 2 * path.length)) continue;
      const key = labelKey(told).replace(/^\d+/, "");
      if (key === labelKey(row.name).replace(/^\d+/, "")) continue;
      const known = knownCode("functional", code);
      const both = known !== undefined && acceptsName(known, key) && acceptsName(known, labelKey(row.name));
      yield broken({ messageId: "differs", ...(both ? { severity: "info" as const } : {}), data: { code, told, table: "表5", right: row.name }, span: subject.span, tokens: [], at: row.nameAt === undefined ? [] : [row.nameAt], key: [...subjectId(subject), "name"], found: told, expected: row.name, table: "budget-5" });
    }
  },
});

import type { CellRef } from "../../../workbook/cell-ref";
import type { CodeSystem } from "../../../standards/codes/code-list";
import { knownCode } from "../../../standards/codes/code-list";
import { PASSED, failed, rule } from "../../rule";
import { borrowedNames } from "../../survey/borrowed-names";
import type { NameMention } from "../../survey/name-mentions";
import { namesOfDocument } from "../../survey/name-mentions";

const SYSTEM_NAMES: Readonly<Record<CodeSystem, string>> = { functional: "支出功能分类", economic: "部门预算支出经济分类" };
const SHOWN = 8;

/** Codes that no list has. The lists are partial, so that this is one hint per classification and never more. */
export const unknownCode = rule({
  id: "names/unknown-code",
  title: "科目编码应当是政府收支分类科目中有的",
  basis: "政府收支分类科目",
  severity: "info",
  messages: {
    unknown: "有{count}个{system}科目不在本工具已知的科目表中：{codes}。本工具的科目表并不完整，不代表有误；请对照当年政府收支分类科目核对编码。",
  },
  *check({ current }) {
    // A mistyped code that bears another code's name is told as that.
    const told = new Set(borrowedNames(current).map(({ code }) => code));
    for (const [system, codes] of namesOfDocument(current)) {
      if (codes.size === 0) {
        yield { outcome: "noData", reason: `没有读到${SYSTEM_NAMES[system]}科目` };
        continue;
      }
      const unknown = [...codes].filter(([code]) => knownCode(system, code) === undefined && !told.has(code));
      for (let i = unknown.length; i < codes.size; i++) yield PASSED;
      if (unknown.length === 0) continue;
      const first = unknown.flatMap(([, names]): NameMention[] => [...names.values()].flatMap((mentions) => mentions.slice(0, 1)).slice(0, 1));
      const shown = first.slice(0, SHOWN).map(({ code, name }) => `${code}${name}`).join("、");
      yield failed({
        messageId: "unknown",
        data: { count: String(unknown.length), system: SYSTEM_NAMES[system], codes: first.length > SHOWN ? `${shown} 等` : shown },
        at: first.map(({ at, codeAt }): CellRef => codeAt ?? at),
        key: [system],
        table: first[0]?.table.standard.id ?? "",
      });
    }
  },
});

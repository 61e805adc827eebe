import { acceptsName, isWellSourced, knownCode } from "../../../standards/codes/code-list";
import { PASSED, failed, rule } from "../../rule";
import { tableList } from "../../survey/name-lines";
import { borrowedNames } from "../../survey/borrowed-names";
import { namesOfDocument } from "../../survey/name-mentions";

/** A code whose one name in the document is not the one that the lists give it. */
export const knownName = rule({
  id: "names/known-name",
  title: "科目名称应当与政府收支分类科目一致",
  basis: "政府收支分类科目；部门预算支出经济分类科目",
  severity: "warning",
  messages: {
    unlike: "{where}中，科目 {code} 写作“{name}”，规范名称是“{right}”。请核对编码，或改用规范名称。",
    unusual: "{where}中，科目 {code} 写作“{name}”，已公开的报表中常见的名称是“{right}”，仅供参考，请对照当年政府收支分类科目核对。",
  },
  *check({ current }) {
    const borrowed = new Set(borrowedNames(current).map(({ code }) => code));
    for (const [system, codes] of namesOfDocument(current)) {
      for (const [code, names] of codes) {
        const entry = knownCode(system, code);
        if (entry === undefined) {
          yield { outcome: "noData", reason: "部分科目编码不在已知的科目表中，名称未能对照" };
          continue;
        }
        const unlike = [...names].filter(([key]) => !acceptsName(entry, key)).flatMap(([, mentions]) => mentions);
        const first = unlike[0];
        // Two wordings of one code, or another code's name, are told by their own rules.
        if (first === undefined || names.size > 1 || borrowed.has(code)) {
          yield PASSED;
          continue;
        }
        const sure = isWellSourced(entry);
        yield failed({
          messageId: sure ? "unlike" : "unusual",
          data: { where: tableList(unlike.map(({ table }) => table)), code, name: first.name, right: entry.name },
          at: unlike.map(({ at }) => at),
          key: [code],
          ...(sure ? {} : { severity: "info" }),
          found: first.name,
          expected: entry.name,
          table: first.table.standard.id,
        });
      }
    }
  },
});

import type { RecognisedTable } from "../../../recognition/disclosure";
import type { CellRef } from "../../../workbook/cell-ref";
import type { Failed } from "../../rule";
import { PASSED, failed, rule } from "../../rule";
import { tableList } from "../../survey/name-lines";
import type { BorrowedName } from "../../survey/borrowed-names";
import { borrowedNames } from "../../survey/borrowed-names";
import type { NameMention } from "../../survey/name-mentions";
import { namesOfDocument } from "../../survey/name-mentions";

type MessageId = "list" | "elsewhere" | "twins" | "unclear";

/** A code that stands under the name of another code. */
export const anotherCodesName = rule({
  id: "names/another-codes-name",
  title: "科目编码不应使用其他科目的名称",
  basis: "政府收支分类科目：同一上级科目下，科目名称不重复",
  severity: "error",
  messages: {
    list: "{where}中，科目 {code} 写作“{name}”，而“{name}”是科目 {owner} 的名称，{code} 应为“{right}”：编码或名称有一个填错了。请核对该行的编码和名称。",
    elsewhere: "{where}中，科目 {code} 写作“{name}”，而“{name}”是科目 {owner} 的名称，{code} 在{elsewhere}中写作“{right}”。请核对该行的编码和名称，改成一致。",
    twins: "{where}中，科目 {code} 写作“{name}”，与同级科目 {owner} 的名称相同，而同一上级科目下的名称不会重复{hint}。请核对该行的编码和名称。",
    unclear: "{where}中，科目 {code} 写作“{name}”，与同级科目 {owner}（{elsewhere}）的名称相同，而同一上级科目下的名称不会重复，其中一个填错了。请核对这两个科目的编码和名称。",
  },
  *check({ current }) {
    const borrowed = borrowedNames(current);
    for (const one of borrowed) yield borrowedFinding(one);
    const wrong = new Set(borrowed.map(({ code }) => code));
    for (const codes of namesOfDocument(current).values()) {
      for (const code of codes.keys()) if (!wrong.has(code)) yield PASSED;
    }
  },
});

function borrowedFinding(one: BorrowedName): Failed<MessageId> {
  const { code, wrong, owner, ownerMentions, rightMentions, rightName, proof } = one;
  const name = wrong[0]?.name ?? "";
  const others = proof === "elsewhere" ? rightMentions : ownerMentions;
  return failed({
    messageId: proof,
    data: {
      code, name, owner,
      where: tableList(wrong.map(({ table }) => table)),
      elsewhere: tableList(others.map(({ table }) => table)),
      right: rightName ?? "",
      hint: rightName === undefined ? "" : `（${code} 一般为“${rightName}”）`,
    },
    at: [...wrong.flatMap((mention) => likelyCells(mention, one)), ...[...rightMentions, ...ownerMentions].map(({ at }) => at)],
    key: [code, wrong[0]?.key ?? ""],
    ...(proof === "unclear" ? { severity: "warning" } : {}),
    found: name,
    ...(rightName === undefined ? {} : { expected: rightName }),
    table: wrong[0]?.table.standard.id ?? "",
  });
}

/**
 * The name, then the code; the other way round where the code is more likely the wrong one: it stands out of the order of its neighbours,
 * or nothing below confirms it, and its table has no line of the code whose name it bears, or no list has such a code.
 */
function likelyCells({ at, codeAt, leaf, table }: NameMention, { proof, ownerMentions }: BorrowedName): CellRef[] {
  if (codeAt === undefined) return [at];
  const ownLineMissing = ownerMentions.length > 0 ? !ownerMentions.some((owner) => owner.table === table) : proof === "twins";
  return (leaf && ownLineMissing) || isOutOfOrder(table, codeAt.row) ? [codeAt, at] : [at, codeAt];
}

/** Whether a code does not lie between those of the lines above and below it, which are in order themselves. */
function isOutOfOrder(table: RecognisedTable, row: number): boolean {
  const lines = table.rows.filter(({ kind }) => kind === "code");
  const index = lines.findIndex((line) => line.row === row);
  const [above = "", own = "", below = "9"] = [lines[index - 1]?.key, lines[index]?.key, lines[index + 1]?.key];
  return index >= 0 && above < below && !(above < own && own < below);
}

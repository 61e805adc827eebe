import { knownCode } from "../../../standards/codes/code-list";
import { labelKey } from "../../../wording/normalise";
import { PASSED, failed, rule } from "../../rule";
import { tableList } from "../../survey/name-lines";
import { borrowedNames } from "../../survey/borrowed-names";
import type { NameMention } from "../../survey/name-mentions";
import { namesOfDocument } from "../../survey/name-mentions";

/** One code under two wordings. Spaces, brackets and official synonyms make no difference; another code's name is told by its own rule. */
export const oneCodeOneName = rule({
  id: "names/one-code-one-name",
  title: "同一科目编码的名称在各表应当一致",
  basis: "政府收支分类科目：一个编码对应一个名称",
  severity: "warning",
  messages: {
    differs: "科目 {code} 的名称前后不一致：{where}写作“{name}”，{elsewhere}写作“{other}”。请统一为规范名称。",
  },
  *check({ current }) {
    const borrowed = new Set(borrowedNames(current).map(({ code, wrong }) => `${code}|${wrong[0]?.key ?? ""}`));
    for (const [system, codes] of namesOfDocument(current)) {
      for (const [code, names] of codes) {
        const right = knownCode(system, code);
        const own = [...names].filter(([key]) => !borrowed.has(`${code}|${key}`));
        const ranked = own.sort((a, b) => rank(b, right?.name) - rank(a, right?.name));
        const [usual, ...odd] = ranked.map(([, mentions]) => mentions);
        if (usual === undefined || odd.length === 0) {
          yield PASSED;
          continue;
        }
        const oddOnes = odd.reverse().flat();
        yield failed({
          messageId: "differs",
          data: { code, where: placesOf(oddOnes), name: namesOf(oddOnes), elsewhere: placesOf(usual), other: namesOf(usual.slice(0, 1)) },
          at: [...oddOnes, ...usual].map(({ at }) => at),
          key: [code],
          found: namesOf(oddOnes),
          expected: namesOf(usual.slice(0, 1)),
          table: oddOnes[0]?.table.standard.id ?? "",
        });
      }
    }
  },
});

/** The usual name is the one in most places; between equals the one that the lists know. */
function rank([key, mentions]: readonly [string, readonly NameMention[]], listName: string | undefined): number {
  const tables = new Set(mentions.map(({ table }) => table)).size;
  return tables * 1000 + (listName !== undefined && labelKey(listName) === key ? 500 : 0) + Math.min(mentions.length, 400);
}

function placesOf(mentions: readonly NameMention[]): string {
  return tableList(mentions.map(({ table }) => table));
}

function namesOf(mentions: readonly NameMention[]): string {
  return [...new Set(mentions.map(({ name }) => name))].join("”“");
}

import type { CellRef } from "../../../workbook/cell-ref";
import { groupBy } from "../../../narrative/group-by";
import { isPlaceholderName } from "../../../wording/placeholder";
import { isSameUnit } from "../../../wording/short-name";
import { PASSED, failed, rule, type CheckContext } from "../../rule";
import { performanceName } from "../../survey/performance-lines";
import { ownUnit, unitKey, unitsBelow } from "../../survey/performance-units";

/** What only says that the unit itself is meant. */
const ITSELF = /(?:本级|机关|部门|单位)$/;
/** Less is a masked name, or none. */
const SHORTEST = 4;

interface Named {
  readonly table: string;
  readonly text: string;
  readonly key: string;
  readonly at: CellRef;
}

/** A performance table is the unit's own, or one of a unit below that the document tells. */
export const unitName = rule({
  id: "performance/unit-name",
  title: "绩效表的预算单位应当是公开单位或其下属单位",
  basis: "同一份公开文件只有一个公开主体，下属单位应当在第一部分说明",
  severity: "warning",
  messages: {
    wording: "{tables}的预算单位写作“{name}”，公开单位是“{own}”。请统一使用单位全称。",
    untold: "{tables}的预算单位是“{name}”，不是公开单位“{own}”，文中也没有说明它是下属单位。请核对是否套用了其他单位的表，或在第一部分说明下属单位。",
    stranger: "{tables}的预算单位是“{name}”，不是公开单位“{own}”，而第一部分说明没有下属单位。请核对是否套用了其他单位的表。",
  },
  *check(context) {
    const own = ownUnit(context.current, context.text);
    const named = context.current.performance.flatMap((table): readonly Named[] => {
      const { unit } = table;
      return unit === undefined || isPlaceholderName(unit.text) || unitKey(unit.text).length < SHORTEST ? [] : [{ table: performanceName(table), text: unit.text, key: unitKey(unit.text), at: unit.at }];
    });
    if (own === undefined || named.length === 0) {
      yield { outcome: "noData", reason: own === undefined ? "公开表和文字都没有写明公开单位" : "没有写明预算单位的绩效表" };
      return;
    }
    for (const [key, group] of groupBy(named, (one) => one.key)) {
      const messageId = judge(context, own, key);
      const [first] = group;
      if (messageId === undefined || first === undefined) yield PASSED;
      else if (messageId === "unnamed") yield { outcome: "ambiguous", reason: "文中有下属单位而没有写出名称" };
      else {
        const data = { tables: group.length === 1 ? first.table : `${first.table}等${String(group.length)}张绩效表`, name: first.text, own };
        yield failed({ messageId, ...(messageId === "stranger" ? { severity: "error" as const } : {}), data, at: group.map(({ at }) => at), key: [key], found: first.text, expected: own });
      }
    }
  },
});

function judge({ current, text }: CheckContext, own: string, key: string): "wording" | "untold" | "stranger" | "unnamed" | undefined {
  if (key === own) return undefined;
  if (own.includes(key) || (key.startsWith(own) && ITSELF.test(key.slice(own.length)))) return "wording";
  const units = [...current.tables.values()].flatMap(({ rows }) => rows.filter(({ kind }) => kind === "unit").map(({ name }) => unitKey(name)));
  if (units.includes(key) || text?.narrative.paragraphs.some((paragraph) => unitKey(paragraph.text).includes(key)) === true) return undefined;
  const below = text === undefined ? "untold" : unitsBelow(text.narrative);
  // A unit below may bear the name of the one above before its own.
  if (below === "some") return ITSELF.test(key) && isSameUnit([key], [own]) ? "wording" : "unnamed";
  if (isSameUnit([key], [own])) return "wording";
  return below === "none" ? "stranger" : "untold";
}

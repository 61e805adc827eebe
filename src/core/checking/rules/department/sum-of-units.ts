import { amountText } from "../../../figures/amount-text";
import { compareExact } from "../../../figures/exact";
import type { RecognisedTable } from "../../../recognition/disclosure";
import { PASSED, failed, rule } from "../../rule";
import { tellsInternalOffsets } from "../../survey/internal-offsets";
import { tableName, tablePlace } from "../../survey/name-lines";
import { trustedUnits } from "../../survey/trusted-units";
import { unitSums, type UnitSum, type UnitTable } from "../../survey/unit-sums";

/**
 * A department's tables are the sums of its units', line by line and code by code. Asked only where the units' workbooks are given; one finding per table,
 * with every place in its details. Where the set of units is not whole, nothing is compared: the sum would prove nothing.
 */
export const sumOfUnits = rule({
  id: "department/sum-of-units",
  title: "部门的各表应当等于所属单位的合计",
  basis: "部门预决算由本级和所属单位的预决算汇总而成",
  severity: "error",
  messages: {
    apart: "{table}与所属单位的合计不符：“{line}”的{column}，部门为 {own}{unit}，{count}个单位合计 {sum}{unit}，相差 {difference}{unit}{others}。请核对部门的汇总；如有单位的文件没有放进来，请补齐后再校验。",
    offset: "{table}与所属单位的合计不符：“{line}”的{column}，部门为 {own}{unit}，{count}个单位合计 {sum}{unit}，相差 {difference}{unit}{others}。文中说明有内部抵销，请核对差额是否就是抵销的金额。",
  },
  *check(context) {
    const { units } = context;
    if (units === undefined) return;
    for (const reason of units.missing) yield { outcome: "ambiguous", reason };
    if (units.missing.length > 0 || units.documents.length === 0) return;
    const isOffset = tellsInternalOffsets(context);
    for (const table of trustedUnits(context.current).tables.values()) {
      const found = tablesOf(table, units.documents);
      if (typeof found === "string") {
        yield { outcome: "noData", reason: found };
        continue;
      }
      const apart: UnitSum[] = [];
      for (const place of unitSums(table, found)) {
        if ("open" in place) yield { outcome: "noData", reason: place.open };
        else if (place.agrees) yield PASSED;
        else apart.push(place);
      }
      const [first, ...others] = apart.sort(deepestFirst);
      if (first === undefined) continue;
      const [own, sum] = [amountText(first.own.value), amountText(first.sum.value)];
      const difference = amountText(first.own.value.minus(first.sum.value));
      yield failed({
        messageId: isOffset ? "offset" : "apart",
        ...(isOffset ? { severity: "warning" as const } : {}),
        data: {
          table: tableName(table), line: first.label, column: first.column, own, sum, difference, unit: table.unit, count: String(found.length),
          others: others.length === 0 ? "" : `；另有${String(others.length)}处不符`,
        },
        at: [...(first.at.length === 0 ? [tablePlace(table)] : first.at), ...others.flatMap(({ at }) => at)],
        key: [table.standard.id],
        table: table.standard.id,
        found: own, expected: sum, difference,
        details: [first, ...others].map((place) => detail(place, found)),
      });
    }
  },
});

type Documents = readonly { readonly name: string; readonly disclosure: { readonly tables: ReadonlyMap<string, RecognisedTable> } }[];

/** The same table of every unit, or whose is missing. */
function tablesOf({ standard }: RecognisedTable, documents: Documents): readonly UnitTable[] | string {
  const tables = documents.flatMap(({ name, disclosure }) => {
    const table = disclosure.tables.get(standard.id);
    return table === undefined ? [] : [{ unit: name, table }];
  });
  const without = documents.filter(({ disclosure }) => !disclosure.tables.has(standard.id)).map(({ name }) => `“${name}”`);
  return without.length === 0 ? tables : `${without.join("、")}没有${standard.name}，这张表没有与单位合计核对`;
}

/** The line that a reader can follow first: the deepest code; then named lines, the total last. */
function deepestFirst(a: UnitSum, b: UnitSum): number {
  const depth = ({ line, isCode }: UnitSum): number => (isCode ? line.length : line === "合计" ? -1 : 0);
  return depth(b) - depth(a);
}

function detail({ label, column, own, sum, parts }: UnitSum, units: readonly UnitTable[]): string {
  const filled = parts.flatMap((part, at) => (part.value.isZero() ? [] : [`${units[at]?.unit ?? ""} ${amountText(part.value)}`]));
  const sign = compareExact(own.value, sum.value) > 0 ? "多" : "少";
  return `“${label}”的${column}：部门 ${amountText(own.value)}，比单位合计 ${amountText(sum.value)}（${filled.length === 0 ? "各单位均为空" : filled.join(" + ")}）${sign} ${amountText(own.value.minus(sum.value).abs())}`;
}

import { isPlaceholderName } from "../../../wording/placeholder";
import { isShortFor } from "../../../wording/short-name";
import type { RecognisedTable } from "../../../recognition/disclosure";
import type { Words } from "../../../recognition/words";
import { PASSED, failed, rule } from "../../rule";
import { tableList, tableName } from "../../survey/name-lines";
import { unitKey } from "../../survey/performance-units";

interface Named {
  readonly table: RecognisedTable;
  readonly agency: Words;
  readonly key: string;
}

/** The reporting unit is the same on every table. */
export const agencyAgrees = rule({
  id: "document/agency-agrees",
  title: "各表的编制部门（单位）应当一致",
  basis: "同一份公开文件只有一个公开主体",
  severity: "error",
  messages: {
    different: "{table}的编制单位写作“{name}”，而{others}写作“{usual}”，不是同一个单位。请核对是否套用了其他单位的表。",
    wording: "{table}的编制单位写作“{name}”，而{others}写作“{usual}”。请统一使用单位全称。",
    contrary: "{table}的编制单位写作“{name}”，{others}写作“{usual}”，不是同一个单位，其中一处写错了。请核对。",
    placeholder: "{table}的编制单位还是占位符“{name}”，请填写单位全称。",
  },
  *check({ current }) {
    const all = [...current.tables.values()].flatMap((table): Named[] => (table.agency === undefined ? [] : [{ table, agency: table.agency, key: unitKey(table.agency.text) }]));
    for (const { table, agency } of all.filter(isPlaceholder)) {
      yield failed({ messageId: "placeholder", data: { table: tableName(table), name: agency.text }, at: [agency.at], key: [table.standard.id, "placeholder"], found: agency.text, table: table.standard.id });
    }
    const named = all.filter((one) => !isPlaceholder(one));
    if (named.length < 2) {
      yield { outcome: "noData", reason: "印有编制单位的表不足两张，无从对照" };
      return;
    }
    const groups = groupByKey(named);
    const [usual = [], second] = groups;
    const sure = usual.length > (second?.length ?? 0);
    for (let i = 0; i < usual.length; i++) yield PASSED;
    for (const group of groups.slice(1)) {
      for (const { table, agency, key } of group) {
        const wording = isShortFor(key, usual[0]?.key ?? "") || isShortFor(usual[0]?.key ?? "", key);
        yield failed({
          messageId: wording ? "wording" : sure ? "different" : "contrary",
          ...(wording ? { severity: "warning" as const } : {}),
          data: { table: tableName(table), name: agency.text, others: tableList(usual.map((one) => one.table)), usual: usual[0]?.agency.text ?? "" },
          at: [agency.at, ...usual.slice(0, 3).map((one) => one.agency.at)],
          key: [table.standard.id], found: agency.text, expected: usual[0]?.agency.text ?? "", table: table.standard.id,
        });
      }
    }
  },
});

/** Most frequent first; between equals the one met first. */
function groupByKey(named: readonly Named[]): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const one of named) groups.set(one.key, [...(groups.get(one.key) ?? []), one]);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function isPlaceholder({ agency }: Named): boolean {
  return isPlaceholderName(agency.text);
}

import { squeeze } from "../../../wording/normalise";
import { isSameUnit } from "../../../wording/short-name";
import type { NarrativeContext } from "../narrative-context";
import { broken, narrativeRule } from "../narrative-rule";

/** What the form's own sentences and headings go on with behind the unit and the year. */
const OWN_SENTENCE = /^(?:部门|单位|本级)?(?:19|20)\d\d年度?(?:部门|单位)?(?:所有收入|收支|收入|支出|一般公共预算|财政拨款|政府性基金预算|国有资本经营预算|上年结转结余|机关运行经费|政府采购(?!目录|办法|法|管理|品目|限额)|[“"]?三公|部门预算|部门决算|预算公开|决算公开|基本支出|项目支出)/;
/** Where units are told that belong to the document. */
const BELONGS = /下属|所属|下设|二级|直属|纳入|预算单位|编制范围|本级|包括|更名|改名|原名|合并|划转|组建|主管/;
/** The document's own name is told this often at least, and so many times as often as another. */
const OFTEN = 3;
const TIMES = 2;

/** The form's own sentences are of one unit: another's name in them was left over from its document. */
export const otherUnit = narrativeRule({
  id: "narrative/other-unit",
  title: "情况说明的句子不应当写成其他单位",
  basis: "同一份公开文件只有一个公开主体",
  severity: "warning",
  messages: {
    other: "这里写的是“{name}”，而全文其他各处是“{own}”，可能是套用其他单位的文字没有改过来。请核对单位名称。",
  },
  *check(context) {
    const [own, ...others] = context.read.agencies;
    if (own === undefined || own.count < OFTEN || context.doubt !== undefined) return;
    const name = squeeze(own.text);
    for (const { text, span, count } of others) {
      const other = squeeze(text);
      if (own.count < TIMES * count || other.includes(name) || name.includes(other) || isSameUnit([name], [other]) || !isOwnSentence(context, span) || belongs(context, other)) continue;
      yield broken({ messageId: "other", data: { name: other, own: name }, span, tokens: [], key: [other], found: other, expected: name });
    }
  },
});

function isOwnSentence({ narrative }: NarrativeContext, { paragraph, end }: { readonly paragraph: number; readonly end: number }): boolean {
  return OWN_SENTENCE.test(squeeze((narrative.paragraphs[paragraph]?.text ?? "").slice(end, end + 40)));
}

/** A subordinate unit, a parent, a former name: the text or the tables say so. */
function belongs({ narrative, check }: NarrativeContext, name: string): boolean {
  if (narrative.paragraphs.some(({ text }) => BELONGS.test(text) && squeeze(text).includes(name))) return true;
  return [...check.current.tables.values()].some(({ agency, rows }) => (agency !== undefined && isSameUnit([squeeze(agency.text)], [name])) || rows.some((row) => row.kind === "unit" && isSameUnit([squeeze(row.name)], [name])));
}

import { broken, held, narrativeRule } from "../narrative-rule";

/** What every budget tells, nil or not, and the words without which it cannot be told. */
const MATTERS: readonly (readonly [matter: string, words: RegExp])[] = [
  ["“三公”经费", /三公|公务接待/],
  ["机关运行经费", /运行经费/],
  ["政府采购", /采购/],
  ["国有资产占用使用", /资产/],
  ["预算绩效", /绩效/],
];
/** A text that tells income, expenditure and the use of the appropriation is the whole narrative and not a part of it. */
const WHOLE = ["budget/income", "budget/expenditure", "budget/general", "budget/basic"] as const;
const TERMS = /名词解释|名词说明|术语解释/;

/** Nothing that must be told is left out: said only where not even the word stands in the text. */
export const mattersTold = narrativeRule({
  id: "narrative/matters-told",
  title: "“三公”经费、机关运行经费、政府采购、国有资产、绩效等情况都应当说明，专业名词应当解释",
  basis: "财预〔2016〕143号：公开机关运行经费、政府采购、国有资产占用、预算绩效等情况，对专业性较强的名词进行解释",
  severity: "warning",
  messages: {
    untold: "情况说明没有写{matter}。没有的也应写明“未安排”或“不涉及”，请补充。",
    terms: "全文没有名词解释。公开内容应当对专业性较强的名词进行解释，请补充。",
  },
  *check({ narrative, read }) {
    const sections = new Set(read.sections.map(({ id }) => id));
    const first = read.sections.find(({ id }) => id === "budget/income")?.heading;
    if (first === undefined || WHOLE.some((id) => !sections.has(id))) return;
    const text = narrative.paragraphs.map((paragraph) => paragraph.text.replace(/\s/g, "")).join("\n");
    for (const [matter, words] of MATTERS) {
      if (words.test(text)) yield held([], "");
      else yield broken({ messageId: "untold", data: { matter }, span: first, tokens: [], key: [matter] });
    }
    // The terms stand in a part of their own: asked for only where the other parts are there.
    if (sections.has("overview/functions") && !TERMS.test(text)) yield broken({ messageId: "terms", data: {}, span: first, tokens: [], key: ["terms"] });
  },
});

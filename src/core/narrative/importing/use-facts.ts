import { tableFigure } from "../../identities/table-figure";
import { codeOfSubject } from "../../identities/code-of-subject";
import type { Disclosure } from "../../recognition/disclosure";
import { canonicalSubject } from "../../wording/subject-names";
import type { AmountStatement, PurposeStatement } from "../reading/statement";
import type { ImportedFact, Rank } from "./imported-fact";
import type { ImportedText } from "./imported-text";

const SECTION = "budget/appropriation";
const FUNDS = [
  { prefix: "general", column: "一般公共预算", words: /^一般公共预算/ },
  { prefix: "fund", column: "政府性基金预算", words: /^政府性基金/ },
  { prefix: "capital", column: "国有资本经营预算", words: /^国有资本经营/ },
] as const;

/** 用途说明: what each 类 is for; told once behind several, it is of all together. */
export function useFacts(text: ImportedText, disclosure: Disclosure, rank: Rank): readonly ImportedFact[] {
  const purposes = text.all(SECTION, "purpose");
  const classes = text.all(SECTION, "amount").filter(({ aside, subject }) => aside === undefined && subject.path?.length === 1);
  const together = areTogether(text, purposes, classes);
  return purposes.flatMap((purpose): ImportedFact[] => {
    const words = text.told(purpose);
    if (words === "") return [];
    const base = { sheet: "uses", field: "use", text: words, source: text.source(purpose.span), rank } as const;
    if (together) return purpose === purposes[0] ? [{ ...base, key: "all", name: "以上各类" }] : [];
    const name = purpose.subject.path?.length === 1 ? purpose.subject.name : undefined;
    const code = name === undefined ? undefined : codeOfSubject(purpose.subject, disclosure, "functional");
    if (name === undefined || code === undefined) return [];
    return [{ ...base, key: `${fundOf(text, purpose, code, disclosure)}/${code}`, name, code }];
  });
}

/** Each list of 类 ends in the one purpose of all of them, the same in every list; of a single 类 it is its own. */
function areTogether(text: ImportedText, purposes: readonly PurposeStatement[], classes: readonly AmountStatement[]): boolean {
  const [first] = purposes;
  const isLast = (purpose: PurposeStatement): boolean => classes.every(({ span }) => span.paragraph !== purpose.span.paragraph || span.end <= purpose.span.start);
  const lists = new Set(purposes.map(({ span }) => span.paragraph));
  return first !== undefined && classes.length > 1 && lists.size === purposes.length && purposes.every((purpose) => isLast(purpose) && text.told(purpose) === text.told(first));
}

/** The fund whose expenditure a paragraph lists: as it begins, else the only one that has the 类 in 表4. */
function fundOf(text: ImportedText, { span }: PurposeStatement, code: string, disclosure: Disclosure): string {
  const lead = text.words({ paragraph: span.paragraph, start: 0, end: span.start }).split(/包括|[：:，,]/)[0] ?? "";
  const told = canonicalSubject(lead) ?? lead.trim();
  const named = FUNDS.find(({ words }) => words.test(told));
  if (named !== undefined) return named.prefix;
  const paying = FUNDS.filter(({ column }) => tableFigure(disclosure, `表4[科目].${column}`, { code })?.value.isZero() === false);
  return paying.length === 1 && paying[0] !== undefined ? paying[0].prefix : "general";
}

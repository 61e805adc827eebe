import type { Narrative, Span } from "../narrative";

/** A name ends so. */
const BODY = "(?:人民政府|委员会|办公室|管理局|服务中心|委|局|厅|办|院|校|学校|大学|中学|小学|幼儿园|医院|法院|检察院|中心|联合会|协会|处|站|所|队|馆|会|社|园|部)";
const NAME = `([\\u4e00-\\u9fff（）()]{3,50}?${BODY})`;
/** Where a text names its unit: in headings, on the title page, at the start of its sentences. */
const PATTERNS: readonly { readonly hint: RegExp; readonly longest: number; readonly pattern: RegExp }[] = [
  { hint: /关于/, longest: 110, pattern: new RegExp(`关于(?:[〈《“])?${NAME}(?:部门|单位|本级)?(?:19|20)\\d\\d年`) },
  { hint: /概况|公开/, longest: 110, pattern: new RegExp(`^(?:第.部分)?(?:(?:19|20)\\d\\d年度?)?${NAME}(?:部门|单位)?(?:概况|(?:19|20)\\d\\d年度?(?:部门|单位)?(?:预算|决算)公开)`) },
  { hint: /\d年|编制数|收入预算|无下属|部门预算|实有人数/, longest: Infinity, pattern: new RegExp(`^(?:[一二三四五六七八九十\\d]+[、.])?${NAME}(?:部门|单位|本级)?(?:(?:19|20)\\d\\d年|编制数|收入预算|无下属|部门预算|实有人数)`) },
];
const LONGEST_LOOK = 110;
const MOST_NAMES = 12;
const BLANK = /[\s\u200b\ufeff]/;
const BLANKS = new RegExp(BLANK, "g");
const ANYTHING_ELSE = /收入|支出|预算|拨款|说明|情况|公开|其中|部分|^本|^我|^全|项目|经费/;

/** Units that the text names of itself, most frequent first, each with its first place. */
export function findAgencies(narrative: Narrative): readonly { readonly text: string; readonly span: Span; readonly count: number }[] {
  const seen = new Map<string, { count: number; readonly paragraph: number }>();
  narrative.paragraphs.forEach(({ text }, paragraph) => {
    const look = text.slice(0, 2 * LONGEST_LOOK).replace(BLANKS, "").slice(0, LONGEST_LOOK);
    for (const { hint, longest, pattern } of PATTERNS) {
      if (text.length > longest || !hint.test(look)) continue;
      const name = (pattern.exec(look)?.[1] ?? "").replace(/^.*关于|^(?:纳入|包括|截至|现将)/, "").replace(/(?:部门|单位|本级)$/, "");
      if (name.length < 4 || ANYTHING_ELSE.test(name)) continue;
      const known = seen.get(name);
      if (known === undefined) seen.set(name, { count: 1, paragraph });
      else known.count++;
    }
  });
  const names = [...seen].sort((a, b) => b[1].count - a[1].count || b[0].length - a[0].length).slice(0, MOST_NAMES);
  return names.map(([text, { paragraph, count }]) => ({ text, count, span: placeOf(narrative.paragraphs[paragraph]?.text ?? "", paragraph, text) }));
}

function placeOf(raw: string, paragraph: number, name: string): Span {
  const at = raw.replace(BLANKS, "").indexOf(name);
  let start = 0;
  let seen = 0;
  for (let index = 0; index < raw.length; index++) {
    if (BLANK.test(raw.charAt(index))) continue;
    if (seen === at) start = index;
    if (seen === at + name.length - 1) return { paragraph, start, end: index + 1 };
    seen++;
  }
  return { paragraph, start: 0, end: 0 };
}

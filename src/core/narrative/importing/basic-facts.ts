import { ZERO } from "../../figures/exact";
import type { DocumentKind } from "../../standards/document-standard";
import { writeChineseNumeral } from "../../wording/chinese-numeral";
import type { Span } from "../narrative";
import { numberingLength } from "../reading/numbering";
import type { ChangeStatement, CountStatement } from "../reading/statement";
import type { ImportedFact, Rank } from "./imported-fact";
import { plainNumber } from "../../notes/read-entry";
import { withoutStops, type ImportedText } from "./imported-text";
import { styleFacts } from "./style-facts";

const STAFF = "overview/staff";
/** Staff by canonical subject: its question, and that of its change. */
const PEOPLE: readonly (readonly [subject: string, key: string, change?: string])[] = [
  ["编制数", "quota"], ["在职", "onDuty", "onDutyChange"], ["退休", "retired", "retiredChange"], ["离休", "veteran", "veteranChange"],
];
const DIVISIONS = /科室|处室|股室|科$|处$|股$|机构|部门|室$/;
/** 从部门决算单位构成看，…部门决算包括：… lists no divisions. */
const DOCUMENT = /(?:预算|决算)$/;
/** 纳入…编制范围的二级预算单位包括： before a list of lines. */
const UNITS_FOLLOW = /(?:二级|下属|所属|下级).{0,6}单位.{0,12}(?:包括|如下|为)[：:]?$/;
const NO_UNITS = /(?:无|没有)(?:下属|所属|二级)/;
/** What the form itself says of the structure. */
const FORM = /从(?:部门|单位)?(?:预算|决算)单位构成看|下属预算单位|(?:二级|下属|所属)预算单位/;
const DATE = /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/;
/** The signature stands in the last lines. */
const SIGNATURE = 8;

/** 基础信息 from this year's text. */
export function basicFacts(text: ImportedText, document: DocumentKind): readonly ImportedFact[] {
  const [agency] = text.read.agencies;
  const [year] = text.read.years;
  return [
    ...(agency === undefined ? [] : [basic("agency", agency.text, text.source(agency.span))]),
    ...(year === undefined ? [] : [counted("year", ZERO.plus(year.value), text.source(year.span))]),
    ...wording(text),
    ...lastingBasics(text, "text"),
    ...people(text),
    ...signed(text),
    ...styleFacts(text, document),
  ];
}

/** What stays from one year to the next: functions, divisions, units below. */
export function lastingBasics(text: ImportedText, rank: Rank): readonly ImportedFact[] {
  return [...functions(text), ...divisions(text), ...subordinates(text), ...structure(text)].map((fact) => ({ ...fact, rank }));
}

function functions(text: ImportedText): readonly ImportedFact[] {
  const lines = text.body("overview/functions");
  const bare = lines.map(({ text: words }, at) => withoutOrdinal(words, at + 1));
  // Numbered by the form throughout, the numbers are written again.
  return linesOf("functions", text, lines.map((line, at) => ({ ...line, text: bare.includes(undefined) ? line.text : (bare[at] ?? "") })));
}

/** 贯彻… of （一）贯彻… where that is the line's place; undefined where it is numbered otherwise or not at all. */
function withoutOrdinal(words: string, place: number): string | undefined {
  const mark = `（${writeChineseNumeral(place)}）`;
  return words.startsWith(mark) ? words.slice(mark.length).trim() : undefined;
}

function linesOf(key: string, text: ImportedText, lines: readonly { readonly text: string; readonly span: Span }[]): readonly ImportedFact[] {
  const [first] = lines;
  return first === undefined ? [] : [basic(key, lines.map((line) => line.text).join("\n"), text.source(first.span))];
}

function divisions(text: ImportedText): readonly ImportedFact[] {
  const list = text.all(STAFF, "list").find(({ subject: { name }, items }) => DIVISIONS.test(name) && !DOCUMENT.test(name) && items.length > 0);
  if (list !== undefined) return [basic("divisions", list.items.map(({ span }) => text.words(span)).join("、"), text.source(list.span))];
  const none = text.body(STAFF).find(({ text: words }) => /(?:无|没有)内设(?:科室|机构|处室)/.test(words));
  return none === undefined ? [] : [basic("divisions", "无", text.source(none.span))];
}

function subordinates(text: ImportedText): readonly ImportedFact[] {
  const names = unitLines(text);
  const [first] = names;
  if (first !== undefined) return [basic("subordinates", names.map((line) => line.name).join("、"), text.source(first.span))];
  const none = text.body(STAFF).find(({ text: words }) => NO_UNITS.test(words));
  return none === undefined ? [] : [basic("subordinates", "无", text.source(none.span))];
}

/** The units listed line by line behind 二级预算单位包括：. */
function unitLines(text: ImportedText): readonly { readonly name: string; readonly span: Span }[] {
  const found: { name: string; span: Span }[] = [];
  let follows = false;
  const counting = new Set(text.all(STAFF, "count").map(({ span }) => span.paragraph));
  for (const { text: words, span } of text.body(STAFF)) {
    const name = withoutStops(words.slice(numberingLength(words)));
    if (UNITS_FOLLOW.test(words)) follows = true;
    else if (follows && !counting.has(span.paragraph) && name !== "" && name.length < 40 && !/[，,：:。]/.test(name)) found.push({ name, span });
    else follows = false;
  }
  return found;
}

/** Paragraphs of the structure that are neither the form's sentences nor the staff. */
function structure(text: ImportedText): readonly ImportedFact[] {
  const told = new Set([...text.all(STAFF, "list", "count-sum"), ...people(text).length > 0 ? text.all(STAFF, "count").filter(({ subject }) => PEOPLE.some(([name]) => name === subject.name)) : []].map(({ span }) => span.paragraph));
  const units = new Set(unitLines(text).map(({ span }) => span.paragraph));
  const own = text.body(STAFF).filter(({ text: words, span }) => !told.has(span.paragraph) && !units.has(span.paragraph) && !FORM.test(words) && !NO_UNITS.test(words));
  return linesOf("structure", text, own);
}

function people(text: ImportedText): readonly ImportedFact[] {
  return PEOPLE.flatMap(([subject, key, change]) => {
    const isOf = ({ subject: { name } }: CountStatement | ChangeStatement): boolean => name === subject;
    const count = text.all(STAFF, "count").find(isOf);
    const nil = text.all(STAFF, "nil").find(({ subject: { name } }) => name === subject);
    const moved = text.all(STAFF, "change").find(isOf);
    const value = count?.figure.value ?? (nil === undefined ? undefined : ZERO);
    const span = count?.span ?? nil?.span;
    const by = moved?.direction === "flat" ? ZERO : moved?.figure?.value;
    return [
      ...(value === undefined || span === undefined ? [] : [counted(key, value, text.source(span))]),
      ...(change === undefined || moved === undefined || by === undefined ? [] : [counted(change, moved.direction === "down" ? by.negated() : by, text.source(moved.span))]),
    ];
  });
}

/** 部门预算 or 单位预算, 部门决算 or 单位决算, as the headings say it; nothing where both are said as often. */
function wording(text: ImportedText): readonly ImportedFact[] {
  const seen = { 部门: 0, 单位: 0 };
  let first: Span | undefined;
  text.narrative.paragraphs.forEach(({ text: words }, paragraph) => {
    if (words.length > 60) return;
    for (const [, word] of words.replace(/\s+/g, "").matchAll(/(?:\d年度?|第.部分)(部门|单位)(?:预算|决算)(?!单位)/g)) {
      seen[word === "单位" ? "单位" : "部门"] += 1;
      first ??= { paragraph, start: 0, end: words.length };
    }
  });
  return first === undefined || seen.部门 === seen.单位 ? [] : [basic("wording", seen.部门 > seen.单位 ? "部门" : "单位", text.source(first))];
}

function signed(text: ImportedText): readonly ImportedFact[] {
  const { paragraphs } = text.narrative;
  for (let paragraph = paragraphs.length - 1; paragraph >= 0 && paragraph >= paragraphs.length - SIGNATURE; paragraph--) {
    const words = (paragraphs[paragraph]?.text ?? "").replace(/\s+/g, "");
    if (DATE.test(words)) return [basic("signed", words, text.source({ paragraph, start: 0, end: 0 }))];
  }
  return [];
}

function basic(key: string, text: string, source: string): ImportedFact {
  return { sheet: "basics", key, name: "", field: "value", text, source, rank: "text" };
}

function counted(key: string, value: typeof ZERO, source: string): ImportedFact {
  return { ...basic(key, plainNumber(value), source), figure: { value, half: ZERO } };
}

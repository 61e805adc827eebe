import { classCodeOfName } from "../../standards/codes/functional-classes";
import { canonicalEnding, canonicalSubject } from "../../wording/subject-names";
import { numberingLength } from "./numbering";

/** A subject as words of plain text tell it; offsets into the text asked about. */
export interface NamedSubject {
  readonly name: string;
  readonly path?: readonly string[];
  readonly code?: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST_NAME = 120;
/** 上年431.67万元: says which year, not what. */
const YEAR_BEFORE = /^(?:上年|去年|上一年|前一年)度?$/;
/** What says which figure it is, not what it is of. */
const FIGURE_ROLE = /(?:(?:上年)?同(?:期|口径)|(?:实际|全年|累计)(?:支出|完成|执行)|(?:年初(?:部门)?|全年|调整后?的?|年度|本年度|上年|去年|当年|本年|实际)*(?:预算|决算|执行)(?:总额|总数|金额|数额|数|安排)?|(?:年初|全年)?完成|各|均|分别|为|是|共计|合计|总计|总额|总数|共|计|约|近|达到?|:|,|，|、|的|安排|(?<!人)数|=|≈|\()$/;
/** Nouns that say no more; a name known without them is looked for, but an unknown one keeps them. */
const NOUN_ROLE = /(?:资金|金额|规模|支出|收入|拨款|部门|单位)$/;
/** What may stand before a name without being of it. */
const LEAD = /^(?:其中:?|\(?含|\(|并且|同时|另外?|此外|包括:?|一是|二是|三是|四是|五是|即|(?:截至)?(?:19|20)\d\d(?!\d)年?度?(?:\d{1,2}月)?底?|本年度|本年(?!收入|支出|财政)|当年|本(?:部门|单位|级)|我(?:部门|单位|局|委|办|院|校|中心)(?:部门|单位)?|部门|单位(?!资金|自有|运行|价值)|全年|今年|预计|安排|[,，:、;的])+/;
/** A name may follow these without more. */
const BEFORE_NAME = /(?:[局委办院厅校处站所队馆会社室心部门位年度级的与、,，:)”]|(?<!非)财政拨款|一般公共预算|政府性基金(?:预算)?|国有资本经营预算|共|安排|其中)$/;

/** (208)社会保障和就业支出. */
const CODE_IN_BRACKETS = /^[([【〔]2\d{2,6}[)\]】〕](?=[\u4e00-\u9fff])/;

/** The subject that ends `text` (what stands before a figure or a word of comparison); undefined where nothing but role words stands there. */
export function subjectBefore(text: string, from: number, agencies: readonly string[], printed: boolean): NamedSubject | undefined {
  let start = Math.max(from, text.length - LONGEST_NAME);
  start += numberingLength(text.slice(start, start + 16));
  start += CODE_IN_BRACKETS.exec(text.slice(start, start + 10))?.[0].length ?? 0;
  start = pastAgency(text, start, agencies);
  const told = start + (/^(?:其中:?|[,，:、;和及])*/.exec(text.slice(start, start + 8))?.[0].length ?? 0);
  const plainly = canonicalSubject(text.slice(told).replace(/(?:为|:)$/, ""));
  if (plainly !== undefined) return { name: plainly, start: told, end: text.length, ...classPath(text.slice(told)) };
  start += LEAD.exec(text.slice(start, start + 60))?.[0].length ?? 0;
  start = pastAgency(text, start, agencies);
  start += LEAD.exec(text.slice(start, start + 60))?.[0].length ?? 0;
  const coded = /^(\d{7}|\d{5}|\d{3})([\u4e00-\u9fff].*)$/.exec(text.slice(start));
  if (printed) return knownBefore(text, start, true) ?? printedName(text, told);
  const known = knownBefore(text, start);
  if (known !== undefined) return known;
  const end = start + withoutRoles(text.slice(start)).length;
  const rest = text.slice(start, end);
  if (rest === "" || !/[\u4e00-\u9fffA-Za-z]/.test(rest) || stripNouns(rest) === "") return undefined;
  if (coded?.[1] !== undefined) {
    const name = rest.slice(coded[1].length).replace(/(?:19|20)\d\d年?度?$/, "");
    return { name, path: [name], code: coded[1], start, end };
  }
  const name = stripQuotes(rest);
  return name === "" || YEAR_BEFORE.test(name) ? undefined : { name, start, end };
}

/** A known name that text.slice(start) is or ends in, whatever role words follow it. */
function knownBefore(text: string, start: number, wholly = false): NamedSubject | undefined {
  let end = text.length;
  for (let tries = 0; tries < 8 && end > start; tries++) {
    const rest = text.slice(start, end);
    const known = canonicalSubject(rest);
    if (known !== undefined) return { name: known, start, end, ...classPath(rest) };
    if (classCodeOfName(rest) !== undefined) return { name: rest, path: [rest], start, end };
    const ending = wholly ? undefined : knownEnding(rest, start, end);
    if (ending !== undefined) return ending;
    const role = FIGURE_ROLE.exec(rest) ?? (wholly ? null : NOUN_ROLE.exec(rest));
    if (role === null || role[0] === "") return undefined;
    end -= role[0].length;
  }
  return undefined;
}

function withoutRoles(words: string): string {
  let rest = words;
  for (let role = FIGURE_ROLE.exec(rest); role !== null && role[0] !== ""; role = FIGURE_ROLE.exec(rest)) rest = rest.slice(0, rest.length - role[0].length);
  return rest;
}

function stripNouns(words: string): string {
  let rest = words;
  for (let more = true; more; ) {
    const next = withoutRoles(rest.replace(NOUN_ROLE, ""));
    more = next.length < rest.length;
    rest = next;
  }
  return rest;
}

/** A project's or detail's name as it stands, without what only introduces it. */
function printedName(text: string, start: number): NamedSubject | undefined {
  const words = text.slice(start).replace(/(?:预算金额|预算数|金额|共计|合计|为|是|约|近|共|计|:|,|，|≈)+$/, "");
  const bare = words.replace(/^["“”'‘’)、,，;:和及]+|^[一二三四五六]是/, "");
  return /[\u4e00-\u9fff]/.test(bare) ? { name: bare, start: start + words.length - bare.length, end: start + words.length } : undefined;
}

function classPath(rest: string): { readonly path?: readonly string[] } {
  return classCodeOfName(rest) === undefined ? {} : { path: [rest] };
}

/** 2024年一般公共预算基本支出 ends in a name; 援疆工作经费 in none that it may be taken for. */
function knownEnding(rest: string, start: number, end: number): NamedSubject | undefined {
  const key = rest.replace(/[()[\]【】〔〕<>《》"'“”‘’「」『』:;,.。·*※的-]/g, "");
  const found = canonicalEnding(key);
  if (found === undefined) return undefined;
  const leading = key.slice(0, key.length - found.length);
  if (leading !== "" && !BEFORE_NAME.test(leading) && !(leading.endsWith("等") && /^(?:人员|公用)经费$/.test(found.name))) return undefined;
  return { name: found.name, start, end };
}

function stripQuotes(text: string): string {
  return text.replace(/^["“”'‘’)、]+/, "").replace(/[:,，]+$/, "");
}

function pastAgency(text: string, start: number, agencies: readonly string[]): number {
  const window = text.slice(start, start + LONGEST_NAME);
  for (const agency of agencies) {
    const at = window.indexOf(agency);
    if (at >= 0 && at <= 16) return start + at + agency.length;
  }
  return start;
}

/** (类), (208类), (类208), and a code alone: (208), 【210】; then what stands in its place. */
const MARK = /[([【〔](?:(\d{2,7})?(类|款|项)(\d{2,7})?|(\d{2,7}))[)\]】〕]/g;
const LEVELS: readonly string[] = ["类", "款", "项"];

/**
 * 社会保障和就业支出(类)20801人力资源和社会保障管理事务(款)2080101行政运行(项): the path that stands last in `text`; 款 mismarked as 项 keeps its place.
 * Codes stand before the names, in the marks, in their place or behind them.
 */
export function pathIn(text: string, from: number): NamedSubject | undefined {
  if (!/[([【〔]/.test(text.slice(from))) return undefined;
  MARK.lastIndex = from;
  const path: string[] = [];
  let code: string | undefined;
  let start = -1;
  let begin = from + numberingLength(text.slice(from, from + 16));
  let end = from;
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const words = text.slice(Math.max(begin, mark.index - 40), mark.index);
    const [, digits, name] = /(\d{2,7})?([^\d,，;。:()]+?)(?:\d{2,7})?$/.exec(words) ?? [];
    if (name === undefined) continue;
    const alone = mark[4];
    const level = alone === undefined ? mark[2] : levelOf(alone, name, path.length, code);
    if (level === undefined) continue;
    if (level === "类" && path.length > 0) path.length = 0;
    if (path.length === 0) start = Math.max(begin, mark.index - words.length);
    path.push(alone === undefined ? bareName(name) : bareName(name).replace(LEVEL_WORD, ""));
    begin = mark.index + mark[0].length;
    const behind = alone === undefined && mark[1] === undefined && mark[3] === undefined ? codeBehind(text.slice(begin, begin + 10), level) : undefined;
    begin += behind?.length ?? 0;
    end = begin;
    const own = digits ?? mark[1] ?? mark[3] ?? behind?.code ?? alone;
    code = own?.length === 2 && code !== undefined ? code + own : own;
  }
  // 教育(类)支出: the noun stands behind the mark.
  const first = path[0];
  if (path.length === 1 && first !== undefined && classCodeOfName(first) === undefined && classCodeOfName(`${first}支出`) !== undefined) path[0] = `${first}支出`;
  const name = path[path.length - 1];
  return name === undefined ? undefined : { name, path, start, end, ...(code === undefined ? {} : { code }) };
}

/** Words that begin a sentence and no name. */
const NO_HEAD = /^(?:其中|具体|主要|与|和|同比|比|较|按|包括|原因|上述|以上|以下|本年|当年|上年|决算|预算|支出|收入|全年|年初|年末|(?:19|20)\d\d年)|情况|如下|说明|原因|预算|决算|支出合计/;
const JOINT = /[-—–－]+/;

/** 社会保障和就业支出-行政事业单位养老支出-行政单位离退休: and 行政运行。: what an item's line begins with, although no mark says so; it is not what was told of before. */
export function itemHead(words: string, stop: string): { readonly name: string; readonly path?: readonly string[] } | undefined {
  if ((stop !== ":" && stop !== "。") || !/^[\u4e00-\u9fff][^\d,;%]{1,80}$/.test(words) || NO_HEAD.test(words) || canonicalSubject(words) !== undefined || classCodeOfName(words) !== undefined) return undefined;
  const path = words.split(JOINT);
  const name = path[path.length - 1] ?? words;
  return path.length > 1 && name !== "" ? { name, path } : { name: words };
}

const LEVEL_WORD = /[类款项]$/;

/** What a code alone in brackets marks: a 类 by its name, what stands below it by its length. */
function levelOf(digits: string, name: string, depth: number, code: string | undefined): string | undefined {
  const isBelow = depth > 0 && depth < LEVELS.length && code !== undefined && (digits.length === 2 || (digits.length === 3 + 2 * depth && digits.startsWith(code.slice(0, 3))));
  if (isBelow) return LEVELS[depth];
  const bare = bareName(name);
  return digits.length === 3 && [bare, bare.replace(LEVEL_WORD, ""), `${bare}支出`].some((one) => classCodeOfName(one) === digits) ? "类" : undefined;
}

/** (类)210, (类)(210): a code behind its mark; one of another length is the next name's. */
function codeBehind(text: string, level: string): { readonly code: string; readonly length: number } | undefined {
  const [whole, code] = /^[([【〔]?(\d{3,7})(?!\d|\.)[)\]】〕]?/.exec(text) ?? [];
  return whole === undefined || code?.length !== 3 + 2 * LEVELS.indexOf(level) ? undefined : { code, length: whole.length };
}

/** A 类's name does not begin with the words of the sentence before it. */
function bareName(name: string): string {
  return name.replace(/^(?:其中:?|[、和及,，]|预算|主要用于|其中用于|“|‘|")+/, "").replace(/["”’]+$/, "");
}

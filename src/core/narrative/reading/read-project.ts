import { matchesOf } from "../../wording/matches-of";
import { isCount, isMoney } from "../../wording/number-units";
import type { PlainLine } from "./plain-line";
import type { LineNumber } from "./read-numbers";
import { readAsideAmounts } from "./read-line";
import type { ReaderState } from "./reader-state";
import type { AmountStatement, Subject } from "./statement";

/** Canonical field → its wordings. */
const FIELDS: Readonly<Record<string, string>> = {
  项目名称: "项目名称",
  设立的政策依据: "设立的?政策依据|政策依据|立项依据|设立依据",
  预算安排规模: "预算安排规模|预算规模|资金规模|项目预算规模",
  项目承担单位: "项目承担单位|项目实施单位|承担单位|实施单位",
  资金分配情况: "资金分配情况|资金分配",
  资金执行时间: "资金执行时间|项目执行时间|执行时间|项目实施周期",
  资金来源: "资金来源",
  补贴人数: "补贴人数|补助人数",
  补贴标准: "补贴标准|补助标准",
  补贴范围: "补贴范围|补助范围",
  补贴方式: "补贴方式|补助方式",
  发放程序: "发放程序",
  受益人群和社会效益: "受益人群和社会效益|受益人群|社会效益",
};
const LABEL = new RegExp(`(${Object.values(FIELDS).join("|")}):`, "g");
const FIELD_OF = Object.entries(FIELDS).map(([field, wordings]) => ({ field, pattern: new RegExp(`^(?:${wordings})$`) }));

interface FieldPlace {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** The fields that a line holds: 项目名称：… 设立的政策依据：…, where their text begins and ends. */
export function fieldsIn(text: string): readonly FieldPlace[] {
  const labels = text.includes(":") ? matchesOf(LABEL, text) : [];
  return labels.map((label, index) => ({
    field: FIELD_OF.find(({ pattern }) => pattern.test(label[1] ?? ""))?.field ?? label[1] ?? "",
    start: label.index + label[0].length,
    end: labels[index + 1]?.index ?? text.length,
  }));
}

/** Whether a line of the projects' section goes on with the field of the line before. */
export function isFieldLine(text: string, state: ReaderState): boolean {
  return text.search(LABEL) >= 0 || (state.field !== undefined && (state.field === "资金分配情况" || state.field === "设立的政策依据" || state.field === "补贴标准"));
}

/** Reads a line of a project's fields. */
export function readProjectLine(line: PlainLine, numbers: readonly LineNumber[], state: ReaderState): void {
  const fields = fieldsIn(line.text);
  const first = fields[0]?.start ?? Infinity;
  const lead = fields.length === 0 && state.field !== undefined ? [{ field: state.field, start: 0, end: line.text.length }] : [];
  if (fields.length > 0 && first === Infinity) return;
  for (const place of [...lead, ...fields]) readField(line, place, numbers.filter(({ start }) => start >= place.start && start < place.end), state);
}

function readField(line: PlainLine, { field, start, end }: FieldPlace, numbers: readonly LineNumber[], state: ReaderState): void {
  const text = line.text.slice(start, end).replace(/^[,，、]+|[。;,，、]+$/g, "");
  state.field = field;
  if (field === "项目名称") {
    closeAllocation(state);
    state.project = text;
    state.projectStart = state.statements.length;
    state.lastAmount = undefined;
  }
  const subject: Subject = { section: state.section.id, name: field, ...(state.project === undefined ? {} : { project: state.project }), span: line.span(start, Math.max(start, end)) };
  state.subject = subject;
  const span = line.span(start, end);
  state.statements.push({ kind: "field", subject, span, field, text });
  const claims = numbers.filter(({ token }) => token.notClaim === undefined);
  if (field === "预算安排规模") {
    const number = claims.find(({ token }) => isMoney(token.unit) || token.unit === "" || token.unit === "万");
    if (number === undefined) return;
    const amount: AmountStatement = { kind: "amount", subject, span, figure: number.token, of: "current" };
    state.statements.push(amount);
    state.lastAmount = amount;
    state.leading.push(amount);
  } else if (field === "补贴人数") {
    const number = claims[0];
    if (number !== undefined) state.statements.push({ kind: "count", subject, span, figure: number.token });
  } else if (field === "补贴标准") {
    for (const number of claims) unitPrice(line, number, subject, state);
  } else if (field === "资金分配情况") readAllocation(line, start, end, claims, subject, state);
  else readAsideAmounts(line, claims, start, "policy", state);
}

function unitPrice(line: PlainLine, number: LineNumber, subject: Subject, state: ReaderState): void {
  if (!isMoney(number.token.unit)) return;
  const behind = /^(?:\/[\u4e00-\u9fff]{1,3})+/.exec(line.text.slice(number.after, number.after + 14))?.[0];
  const before = /((?:每(?:人|月|年|户|天|次|名))+)[^每]{0,4}$/.exec(line.text.slice(Math.max(0, number.start - 12), number.start))?.[1];
  const per = behind !== undefined ? behind.slice(1).split("/") : (before?.split("每").filter((word) => word !== "") ?? []);
  state.statements.push({ kind: "unit-price", subject, span: line.span(number.start, number.after + (behind?.length ?? 0)), figure: number.token, per });
}

/** Separators and numbering before what an amount is for. */
const LEADING = /^(?:[,，、;。:和及]|\(\d{1,2}\)|\d{1,2}[.、]|[一二三四五六七八九十]、|其中:?)+/;
/** 480人*2450元/人/月*12个月≈: a formula is no name. */
const FORMULA = /^\/|[*×]\d/;
/** 每亩400元, 按每人每年400元, 人均每天300元: the price of one, not what is allocated. 每年 and 每月 alone tell when. */
const PER_UNIT = /(?:每(?![年月季])[\u4e00-\u9fff]{1,2}(?:每[年月天日])?|[人户]均(?:每[年月天日])?|单价)(?:为|约|按|标准)?$/;
const DETAIL_MARK = /其中|按照|测算|每[人月年]|(?<=元):/;

/** Top-level amounts sum to the size; behind 其中, 按照 or a colon, detail up to the end of the part. */
function readAllocation(line: PlainLine, start: number, end: number, claims: readonly LineNumber[], subject: Subject, state: ReaderState): void {
  let from = start;
  let detail = false;
  let top: AmountStatement | undefined;
  let inner: AmountStatement[] = [];
  let told = "";
  const finish = (): void => {
    if (top !== undefined && inner.length > 1 && (told.includes("其中") || !/按照|测算|每|元\//.test(told))) {
      state.statements.push({ kind: "sum", subject: top.subject, span: top.span, whole: top, parts: inner, ...(told.includes("其中") ? {} : { implied: true as const }) });
    }
    inner = [];
    top = undefined;
    detail = false;
    told = "";
  };
  for (const number of claims) {
    const words = line.text.slice(from, number.start);
    const part = Math.max(words.lastIndexOf(";"), words.lastIndexOf("。"));
    if (part >= 0) finish();
    const rest = words.slice(part + 1);
    told += rest;
    if (top !== undefined && DETAIL_MARK.test(`元${rest}`)) detail = true;
    if (isMoney(number.token.unit) || number.token.unit === "万" || number.token.fault === "malformed") {
      const perUnit = /^\//.test(line.text.slice(number.after, number.after + 1)) || PER_UNIT.test(line.text.slice(Math.max(from, number.start - 16), number.start));
      const clauseFrom = from + part + 1;
      if (perUnit) unitPrice(line, number, subject, state);
      else {
        const amount = allocated(line, number, clauseFrom, detail, subject, state);
        if (detail) inner.push(amount);
        else top = amount;
      }
    } else if (isCount(number.token.unit) || number.token.unit === "个月") {
      const name = number.token.unit === "个月" ? "月数" : number.token.unit === "人" ? (/在职|退休|离休/.exec(line.text.slice(number.start - 4, number.start))?.[0] ?? "人数") : line.text.slice(Math.max(from, number.start - 40), number.start).replace(LEADING, "");
      state.statements.push({ kind: "count", subject: { ...subject, name }, span: line.span(number.start, number.after), figure: number.token });
      continue;
    }
    from = number.after;
  }
  told += line.text.slice(from, end);
  finish();
}

function allocated(line: PlainLine, number: LineNumber, from: number, detail: boolean, subject: Subject, state: ReaderState): AmountStatement {
  const words = line.text.slice(from, number.start).replace(LEADING, "");
  const start = number.start - words.length;
  const told = words.replace(/(?:共计|合计|共|计|约|为|:|,|，|≈)+$/, "");
  const named = told !== "" && !FORMULA.test(told);
  const amount: AmountStatement = {
    kind: "amount", subject: named ? { ...subject, name: told, span: line.span(start, start + told.length) } : subject, span: line.span(start, number.after), figure: number.token, of: "current",
    aside: detail ? "allocation-detail" : "allocation",
  };
  state.statements.push(amount);
  return amount;
}

/** A project's top-level amounts against its size, once all of them are read. */
export function closeAllocation(state: ReaderState): void {
  const size = state.lastAmount;
  if (size === undefined || size.subject.name !== "预算安排规模" || state.project === undefined) return;
  const parts = state.statements.slice(state.projectStart).filter((each): each is AmountStatement => each.kind === "amount" && each.aside === "allocation" && isMoney(each.figure.unit));
  if (parts.length > 0) state.statements.push({ kind: "sum", subject: size.subject, span: size.span, whole: size, parts, implied: true });
  state.lastAmount = undefined;
}

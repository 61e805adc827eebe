import { agreement, differenceOf, sumOf, type Spread } from "../../../figures/agreement";
import type { NumberToken } from "../../../narrative/reading/number-token";
import { nameKey } from "../../../wording/name-key";
import { saysWithheld } from "../../../wording/withheld";
import type { NarrativeContext } from "../narrative-context";
import { broken, held, narrativeRule, related, unsure, type NarrativeOutcome } from "../narrative-rule";
import { renamedProjects, toldProjects } from "../project-names";
import { sumRelation } from "../relation";
import { tableFigure, type TableFigure } from "../../../identities/table-figure";
import { tableProjects, type TableProject } from "../../../identities/table-projects";
import { amount, amountOf, asPrinted } from "../written";
import { surveyTargets } from "../../survey/performance-projects";
import { withheldProjects } from "../../survey/withheld-projects";
import { squeezed } from "../../../wording/normalise";

type Kind = "fiscal" | "any" | "other" | "transfer" | "whole";
type MessageId = "count" | "listed" | "amount" | "withheld" | "other" | "both";

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ["other", /非财政(?:拨款)?(?:预算)?项目[^0-9]{0,6}$/],
  ["fiscal", /财政(?:拨款)?(?:预算)?(?:支出)?项目[^0-9]{0,6}$/],
  ["any", /(?:绩效(?:目标)?(?:管理|监控|评价)|绩效目标)的?项目[^0-9]{0,6}$/],
  ["transfer", /转移支付项目[^0-9]{0,6}$/],
  ["whole", /整体(?:支出|预算)?绩效(?:目标)?[^0-9]{0,6}$/],
];
const CARRIED_OVER = "表1[非财政拨款结转结余].预算数";
const OWN: readonly string[] = ["表1[单位资金].预算数", `表1[单位资金].预算数 + ${CARRIED_OVER}`, CARRIED_OVER, "表2[合计].单位资金 + 表2[合计].财政专户 + 表2[合计].非财政拨款结转结余", "表1[财政专户核拨].预算数 + 表1[单位资金].预算数"];

/** 绩效管理的项目 N 个，涉及金额 X 万元: those of T7. */
export const performance = narrativeRule({
  id: "narrative/performance",
  title: "绩效管理的项目个数和金额应当与公开表一致",
  basis: "财政拨款项目全部纳入绩效目标管理并公开",
  severity: "error",
  messages: {
    count: "绩效情况写的财政拨款项目是 {told} 个，而表7有 {expected} 个项目。请核对。",
    amount: "绩效情况写的{what}金额是{told}，而{place}是 {expected} 万元，相差 {difference} 万元。请核对。",
    withheld: "绩效情况写的财政拨款项目是 {told} 个、{amount} 万元，而表7有 {expected} 个项目、{total} 万元，少 {missing} 个、{difference} 万元。如有不予公开的项目请说明，否则请补上。",
    other: "绩效情况写的非财政拨款金额是{told}，与公开表的单位资金、非财政拨款结转结余都对不上（{known}）。请核对。",
    listed: "绩效情况写的项目是 {told} 个，金额与{place}相同，而{place}有 {expected} 个项目。请核对项目个数。",
    both: "非财政拨款项目的金额，这里写的是{told}（{reading}），前面写的是{other}（{otherReading}），一处含上年结转、一处不含。请统一口径。",
  },
  *check(context) {
    const readings: OwnReading[] = [];
    for (const section of ["budget/performance", "budget/other-matters"]) {
      for (const paragraph of context.paragraphsOf(section)) {
        const numbers = context.numbersOf(paragraph);
        for (const [at, count] of numbers.entries()) {
          if (count.unit !== "个" || count.value === undefined) continue;
          const [before] = context.around(count, 24, 0);
          const kind = KINDS.find(([, words]) => words.test(squeezed(before)))?.[0];
          const money = numbers.slice(at + 1, at + 2).find(({ unit, value }) => unit === "万元" && value !== undefined);
          if (kind === "any" || (kind === "fiscal" && context.tables === undefined)) yield* ofList(context, count, money, kind === "fiscal");
          else if (context.tables === undefined) continue;
          else if (kind === "whole") {
            if (count.value.eq(1)) yield held([count], "部门整体绩效目标一个部门一份");
            yield* whole(context, money);
          }
          else if (kind === "fiscal") yield* fiscal(context, count, money);
          else if (kind === "transfer") yield* transfer(context, money);
          else if (kind === "other") yield* own(context, count, money, readings);
        }
      }
    }
    yield* bothReadings(readings);
    yield* withheld(context);
  },
});

/** 1 个项目、10.00 万元不予公开: those of 表7 that have no targets. What does not fit is told of the tables. */
function* withheld(context: NarrativeContext): Iterable<NarrativeOutcome<MessageId>> {
  const { targets, untold } = context.tables === undefined ? { targets: [], untold: [] } : surveyTargets(context.tables);
  if (targets.length === 0 || untold.length === 0) return;
  const sum = sumOf(untold.flatMap(({ figure }) => figure ?? []));
  const place = untold[0]?.figure === undefined ? {} : cellOf(untold[0].figure);
  for (const { counts, amounts } of withheldProjects(context)) {
    for (const { token, value } of counts) if (value.eq(untold.length)) yield held([token], `表7有 ${String(untold.length)} 个项目没有绩效目标表`);
    for (const { token, ...told } of amounts) if (agreement(told, sum) !== "apart") yield held([token], `与表7没有绩效目标表的 ${String(untold.length)} 个项目合计 ${amountOf(sum)} 一致`, place);
  }
}

function* whole(context: NarrativeContext, money: NumberToken | undefined): Iterable<NarrativeOutcome<MessageId>> {
  const told = money === undefined ? undefined : context.stated(money);
  const figure = figureAt(context, "表1[收入总计].预算数", told);
  if (money === undefined || told === undefined || figure === undefined) return;
  if (agreement(told, figure) !== "apart") yield held([money], `与${figure.name} ${amountOf(figure)} 一致`, cellOf(figure));
  else yield differs("整体绩效", money, told, figure);
}

/** Projects paid by transfers from above: said only where it is right, since a text may mean part of them. */
function* transfer(context: NarrativeContext, money: NumberToken | undefined): Iterable<NarrativeOutcome<MessageId>> {
  const told = money === undefined ? undefined : context.stated(money);
  const figure = figureAt(context, "表2[合计].上级一般公共预算转移支付", told);
  if (money !== undefined && told !== undefined && figure !== undefined && agreement(told, figure) !== "apart") yield held([money], `与${figure.name} ${amountOf(figure)} 一致`, cellOf(figure));
}

function* fiscal(context: NarrativeContext, count: NumberToken, money: NumberToken | undefined): Iterable<NarrativeOutcome<MessageId>> {
  const told = money === undefined ? undefined : context.stated(money);
  const figure = figureAt(context, "表7[合计].项目支出合计", told);
  if (figure === undefined || count.value === undefined) return;
  const projects = tableProjects(context.tables, "budget-7").filter(({ isFunded }) => isFunded);
  const countFits = count.value.eq(projects.length);
  const amountFits = told === undefined || agreement(told, figure) !== "apart";
  if (countFits) yield held([count], `表7有 ${String(projects.length)} 个项目`);
  if (amountFits && money !== undefined) yield held([money], `与${figure.name} ${amountOf(figure)} 一致`, cellOf(figure));
  const missing = projects.length - count.value.toNumber();
  if (!countFits && !amountFits && money !== undefined && told !== undefined && isWithheld(projects, missing, differenceOf(figure, told))) {
    if (context.narrative.paragraphs.some(({ text }) => saysWithheld(text))) {
      yield unsure([count, money], `文中说明有不予公开的项目，其余 ${String(missing)} 个项目无从对照`);
      return;
    }
    yield broken({
      messageId: "withheld", severity: "warning",
      data: { told: count.value.toString(), amount: amountOf(told), expected: String(projects.length), total: amountOf(figure), missing: String(missing), difference: amount(figure.value.minus(told.value)) },
      span: { ...count.span, end: money.span.end }, tokens: [], at: figure.at, key: ["withheld"], found: amountOf(told), expected: amountOf(figure), table: figure.table,
    });
    return;
  }
  if (!countFits) yield broken({ messageId: "count", data: { told: count.value.toString(), expected: String(projects.length) }, span: count.span, tokens: [count], at: figure.at, key: ["count"], found: count.value.toString(), expected: String(projects.length) });
  if (!amountFits && money !== undefined && told !== undefined) yield differs("财政拨款项目", money, told, figure);
}

/**
 * Beside the projects that the text tells one by one, or T7's where it says only 项目: an amount that is theirs is of as many, and as many
 * 财政拨款 projects have their amount. Where both differ the text may speak of others.
 */
function* ofList(context: NarrativeContext, count: NumberToken, money: NumberToken | undefined, isFiscal: boolean): Iterable<NarrativeOutcome<MessageId>> {
  const table = context.tables === undefined ? undefined : tableProjects(context.tables, "budget-7").filter(({ isFunded }) => isFunded);
  const told = money === undefined ? undefined : context.stated(money);
  const projects = new Map(toldProjects(context, "budget/projects").map(({ amount: size, name }) => [nameKey(name), size]));
  const sizes = [...projects.values()].flatMap((size) => context.quantity(size) ?? []);
  if (context.narrative.paragraphs.some(({ text }) => saysWithheld(text)) || [...projects.keys()].some((name) => SEVERAL.test(name))) return;
  const number = table?.length ?? projects.size;
  const printed = figureAt(context, "表7[合计].项目支出合计", told);
  const sum = table === undefined ? sumOf(sizes.map(({ value }) => value)) : printed;
  if (money === undefined || told === undefined || sum === undefined || number < 2 || count.value === undefined) return;
  const place = table === undefined ? "项目支出情况说明" : "表7";
  const isSame = agreement(told, sum) !== "apart";
  if (isSame) yield held([money], `与${place}各项目合计 ${amountOf(sum)} 一致`, printed === undefined ? {} : cellOf(printed));
  if (count.value.eq(number)) {
    if (isSame) yield held([count], `${place}有 ${String(number)} 个项目`);
    else if (isFiscal) {
      const whole = context.told(money, "绩效管理的财政拨款项目");
      yield broken({
        messageId: "amount", severity: "warning", data: { what: "财政拨款项目", told: asPrinted(money), place: `${place}的 ${String(number)} 个项目合计`, expected: amountOf(sum), difference: amount(told.value.minus(sum.value).abs()) },
        span: money.span, tokens: [money], key: ["财政拨款项目"], found: amountOf(told), expected: amountOf(sum), ...related(whole === undefined ? undefined : sumRelation(whole, sizes)),
      });
    }
  } else if (isSame) yield broken({ messageId: "listed", severity: "warning", data: { told: count.value.toString(), place, expected: String(number) }, span: count.span, tokens: [], at: printed?.at ?? [], key: ["listed"], found: count.value.toString(), expected: String(number) });
}

/** One entry for several projects. */
const SEVERAL = /等|[\d一二三四五六七八九十][个项]/;

/** An amount of 非财政拨款 and the figures of the tables that it is. */
interface OwnReading {
  readonly money: NumberToken;
  readonly figure: TableFigure;
}

/** This year's money alone in one place and with what was carried over in another: neither is wrong by itself. */
function* bothReadings(readings: readonly OwnReading[]): Iterable<NarrativeOutcome<MessageId>> {
  const [first] = readings;
  const other = readings.find(({ figure }) => first !== undefined && isWithCarryOver(figure) !== isWithCarryOver(first.figure) && agreement(figure, first.figure) === "apart");
  if (first === undefined || other === undefined) return;
  yield broken({ messageId: "both", severity: "warning", data: { told: asPrinted(other.money), reading: other.figure.name, other: asPrinted(first.money), otherReading: first.figure.name }, span: other.money.span, tokens: [], at: other.figure.at, key: ["both"], found: amountOf(other.figure), expected: amountOf(first.figure) });
}

function isWithCarryOver({ name }: TableFigure): boolean {
  return name.includes("结转");
}

function* own(context: NarrativeContext, count: NumberToken, money: NumberToken | undefined, readings: OwnReading[]): Iterable<NarrativeOutcome<MessageId>> {
  const told = money === undefined ? undefined : context.stated(money);
  if (money === undefined || told === undefined) return;
  const others = new Set(toldProjects(context, "budget/projects").filter(({ amount }) => !context.isBorneOut(amount) && !renamedProjects(context, "budget/projects").has(amount)).map(({ name }) => nameKey(name)));
  const targets = context.tables === undefined ? [] : surveyTargets(context.tables).targets.filter(({ fiscal, other }) => fiscal?.value.isZero() === true && other?.value.isZero() === false);
  if (others.size > 0 && count.value?.eq(others.size) === true) yield held([count], `项目支出情况说明中有 ${String(others.size)} 个不在表7的项目`);
  else if (targets.length > 0 && count.value?.eq(targets.length) === true) yield held([count], `有 ${String(targets.length)} 个其他资金项目的绩效目标表`);
  const known = OWN.flatMap((address) => figureAt(context, address, told) ?? []);
  const right = known.find((figure) => agreement(told, figure) !== "apart");
  if (right !== undefined) {
    // What was carried over is told by itself too, beside this year's.
    if (right.name !== CARRIED_OVER) readings.push({ money, figure: right });
    yield held([money], `与${right.name} ${amountOf(right)} 一致`, cellOf(right));
  } else if (known.length > 0) {
    yield broken({ messageId: "other", severity: "warning", data: { told: asPrinted(money), known: known.map(({ name, value }) => `${name} ${amount(value)}`).slice(0, 3).join("，") }, span: money.span, tokens: [], at: known[0]?.at ?? [], key: ["other"], found: amountOf(told) });
  }
}

function differs(what: string, money: NumberToken, told: Spread, figure: TableFigure): NarrativeOutcome<MessageId> {
  const difference = told.value.minus(figure.value);
  return broken({ messageId: "amount", data: { what, told: asPrinted(money), place: figure.name, expected: amountOf(figure), difference: amount(difference.abs()) }, span: money.span, tokens: [money], at: figure.at, key: [what, "amount"], found: amountOf(told), expected: amountOf(figure), difference: amount(difference), table: figure.table });
}

function figureAt(context: NarrativeContext, address: string, told: Spread | undefined): TableFigure | undefined {
  const figure = context.tables === undefined ? undefined : tableFigure(context.tables, address, {});
  return figure === undefined || told === undefined ? figure : context.nearest(told, [figure])?.figure;
}

function cellOf({ at: [cell] }: TableFigure): { readonly cell?: NonNullable<typeof cell> } {
  return cell === undefined ? {} : { cell };
}

const MOST_WITHHELD = 3;

/** Whether some few projects come to just what is missing. */
function isWithheld(projects: readonly TableProject[], count: number, gap: Spread): boolean {
  if (count < 1 || count > MOST_WITHHELD || gap.value.isNegative()) return false;
  const search = (from: number, left: number, sum: Spread): boolean => {
    if (left === 0) return agreement(sum, gap) !== "apart";
    for (let at = from; at < projects.length; at += 1) {
      const figure = projects[at]?.figure;
      if (figure !== undefined && search(at + 1, left - 1, sumOf([sum, figure]))) return true;
    }
    return false;
  };
  return search(0, count, sumOf([]));
}

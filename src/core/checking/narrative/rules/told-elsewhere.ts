import { agreement, sumOf } from "../../../figures/agreement";
import type { Exact } from "../../../figures/exact";
import type { AmountStatement } from "../../../narrative/reading/statement";
import { nameKey } from "../../../wording/name-key";
import { groupBy } from "../../../narrative/group-by";
import type { NarrativeContext } from "../narrative-context";
import { subjectId, subjectText } from "../narrative-context";
import { broken, held, narrativeRule, type NarrativeOutcome } from "../narrative-rule";
import { toldProjects } from "../project-names";
import { sumRelation, type Quantity } from "../relation";
import { amount, amountOf } from "../written";
import { squeezed } from "../../../wording/normalise";

/**
 * One sum told in two ways in two places: the projects and their total, a project under its 项 and in its own section, final accounts and their 项.
 * A text may leave something out of one of them, so that a difference is told only where a slip of the hand explains it.
 */
export const toldElsewhere = narrativeRule({
  id: "narrative/told-elsewhere",
  title: "分处写明的同一笔金额应当对得上",
  basis: "情况说明内部一致",
  severity: "error",
  messages: { apart: "“{subject}”是 {whole} 万元，而{names} {sum} 万元，相差 {difference} 万元。两处说的是同一笔资金，应当一致，请核对。" },
  *check(context) {
    const amounts = context.all("amount").filter(({ of }) => of === "current");
    const own = amounts.filter(({ aside }) => aside === undefined);
    const inSections = (...sections: readonly string[]): readonly AmountStatement[] => own.filter(({ subject }) => sections.includes(subject.section));
    const sizes = distinct(toldProjects(context, "budget/projects"));
    const [projectTotal] = inSections("budget/general/size", "budget/general").filter(({ subject }) => subject.name === "项目支出");
    const managed = own.find((one) => one.subject.section === "budget/performance" && /(?<!非)财政(?:拨款)?(?:预算)?(?:支出)?项目/.test(squeezed(context.around(one.figure, 40, 0)[0])));
    if (projectTotal !== undefined && sizes.length > 0) yield* compare(context, projectTotal, sizes, "项目支出情况中各项目合计");
    if (managed !== undefined && sizes.length > 0) yield* compare(context, managed, sizes, "项目支出情况中各项目合计");
    if (managed !== undefined && projectTotal !== undefined) yield* compare(context, managed, [projectTotal], "一般公共预算项目支出");
    const classes = new Map(inSections("budget/general/structure").map((one) => [one.subject.name, one]));
    for (const one of inSections("budget/appropriation")) {
      const same = classes.get(one.subject.name);
      // Under another fund the same 类 is another amount.
      if (same !== undefined && context.bound(one)?.fact.startsWith("其他基金/") !== true) yield* compare(context, one, [same], "一般公共预算支出结构中");
    }
    yield* compositions(context, amounts, sizes);
    const carried = distinct(toldProjects(context, "budget/carry-over"));
    const [carryOver] = inSections("budget/carry-over").filter(({ subject }) => subject.name === "上年结转结余");
    if (carryOver !== undefined && carried.length > 0) yield* compare(context, carryOver, carried, "所列各项目合计");
    const [accounts] = inSections("accounts/general").filter(({ subject }) => subject.path === undefined);
    const spent = inSections("accounts/general", "accounts/general/items").filter(({ subject }) => subject.path?.length === 3);
    if (accounts !== undefined && spent.length > 1) yield* compare(context, accounts, spent, "具体情况中各项合计");
    yield* wholeShares(context);
  },
});

/** 主要由甲项目3.00万元；乙项目2.00万元构成: the 项's amount, and each project's own. */
function* compositions(context: NarrativeContext, amounts: readonly AmountStatement[], sizes: readonly AmountStatement[]): Iterable<NarrativeOutcome<"apart">> {
  let last: AmountStatement | undefined;
  let parts: AmountStatement[] = [];
  const told: AmountStatement[] = [];
  for (const one of amounts) {
    if (one.aside === "composition" && last?.figure.span.paragraph === one.figure.span.paragraph) {
      parts.push(one);
      told.push(one);
      continue;
    }
    if (last !== undefined && parts.length > 0) yield* compare(context, last, parts, "主要构成合计");
    last = one.aside === undefined ? one : undefined;
    parts = [];
  }
  if (last !== undefined && parts.length > 0) yield* compare(context, last, parts, "主要构成合计");
  const byProject = groupBy(told, ({ subject }) => nameKey(subject.project ?? subject.name));
  for (const size of sizes) {
    const under = byProject.get(nameKey(size.subject.project ?? size.subject.name));
    if (under !== undefined) yield* compare(context, size, under, "科目中写明的该项目");
  }
}

/** Shares that come to 100 % leave nothing out: their amounts come to the whole. */
function* wholeShares(context: NarrativeContext): Iterable<NarrativeOutcome<"apart">> {
  const summed = new Set(context.all("sum").flatMap(({ parts }) => parts));
  const shares = context.mentions.flatMap(({ subject, amount: part, shares: [share] }) => {
    const told = share === undefined ? undefined : context.stated(share.figure);
    return share === undefined || told === undefined || part === undefined || share.whole !== undefined || summed.has(part) ? [] : [{ section: subject.section, part, share: told }];
  });
  for (const [section, list] of groupBy(shares, (one) => one.section)) {
    const sum = sumOf(list.map(({ share }) => share));
    const [first] = list;
    const whole = context.all("amount").find((one) => one.of === "current" && one.subject.section === section);
    if (list.length > 1 && first !== undefined && whole !== undefined && whole !== first.part && sum.value.minus(100).abs().lte(sum.half)) yield* compare(context, whole, list.map(({ part }) => part), "占比合计为100%的各项合计", sum.half.div(100));
  }
}

function distinct(projects: ReturnType<typeof toldProjects>): readonly AmountStatement[] {
  return [...new Map(projects.map(({ amount: one, name }) => [nameKey(name), one])).values()];
}

/** `closed`: the parts are all there, but for what this share of the whole may hide. */
function* compare(context: NarrativeContext, whole: AmountStatement, parts: readonly AmountStatement[], names: string, closed?: Exact): Iterable<NarrativeOutcome<"apart">> {
  const [all, ...rest] = [whole, ...parts].map((one) => context.quantity(one));
  if (all === undefined || rest.some((one) => one === undefined)) return;
  const quantities = rest as readonly Quantity[];
  const sum = sumOf(quantities.map(({ value }) => value));
  const relation = sumRelation(all, quantities);
  const isClosed = closed !== undefined && sum.value.minus(all.value.value).abs().gt(closed.times(all.value.value));
  if (agreement(all.value, sum) !== "apart") yield held([whole, ...parts].map(({ figure }) => figure), `${names} ${amountOf(sum)} 万元，与“${subjectText(whole.subject)}”${amountOf(all.value)} 万元相符`, { relation });
  else yield broken({ messageId: "apart", data: { subject: subjectText(whole.subject), whole: amountOf(all.value), names, sum: amountOf(sum), difference: amount(sum.value.minus(all.value.value).abs()) }, span: whole.figure.span, tokens: [whole.figure], relation, ...(isClosed ? {} : { witness: true } as const), key: [...subjectId(whole.subject), names], found: amountOf(all.value), expected: amountOf(sum) });
}

import { agreement, sumOf, type Spread } from "../../../figures/agreement";
import type { Span } from "../../../narrative/narrative";
import type { SumStatement } from "../../../narrative/reading/statement";
import { isShortByAbsent } from "../absent-amounts";
import { joined } from "../join-spans";
import type { NarrativeContext } from "../narrative-context";
import { subjectId, subjectText } from "../narrative-context";
import { broken, held, narrativeRule, related, unsure } from "../narrative-rule";
import { sumRelation, type Quantity, type Relation } from "../relation";
import { amount, amountOf, asPrinted } from "../written";

/** X，其中：A…，B…: the parts add up to the whole. */
export const partsSum = narrativeRule({
  id: "narrative/parts-sum",
  title: "分项之和应当等于合计",
  basis: "情况说明内部计算",
  severity: "error",
  messages: {
    apart: "“{subject}”写的是 {whole}，而所列各项 {arithmetic} = {sum}，相差 {difference}。请核对合计或各分项。",
    detail: "“{subject}”安排 {whole}，而资金分配所列 {arithmetic} = {sum}，相差 {difference}。请核对分配金额是否写全。",
  },
  *check(context) {
    for (const sum of context.all("sum")) {
      if (sum.parts.length === 0) continue;
      const whole = context.stated(sum.whole.figure);
      const parts = sum.parts.map(({ figure }) => context.stated(figure));
      const tokens = [sum.whole.figure, ...sum.parts.map(({ figure }) => figure)];
      const mended = whole === undefined ? undefined : mend(sum, whole, parts);
      if (mended !== undefined) {
        yield held(tokens.filter(({ value }) => value !== undefined), mended);
        continue;
      }
      if (whole === undefined || parts.some((part) => part === undefined)) {
        yield unsure(tokens, "有的分项写得不完整，合计无法核对");
        continue;
      }
      const told = parts as Spread[];
      const total = sumOf(told);
      const arithmetic = `${told.map(amountOf).join(" + ")}`;
      const found = agreement(whole, total);
      const relation = relationOf(context, sum);
      if (found === "equal" || isCorrected(context, sum)) {
        yield held(tokens, found === "equal" ? `${arithmetic} = ${amountOf(whole)}` : "按公开表的金额，各项之和与合计相符", found === "equal" ? related(relation) : {});
        continue;
      }
      if (found === "tail" && (told.length > 1 || !whole.value.isZero())) {
        yield held(tokens, `${arithmetic} = ${amountOf(total)}，与 ${amountOf(whole)} 相差 ${amount(total.value.minus(whole.value).abs())}，属四舍五入尾差`, related(relation));
        continue;
      }
      // What is left out is told as that, once.
      if (isShortByAbsent(context, sum)) continue;
      const difference = total.value.minus(whole.value);
      const isDetail = sum.whole.subject.section === "budget/projects" && !isFlat(context, sum);
      yield broken({
        messageId: isDetail ? "detail" : "apart",
        data: { subject: subjectText(sum.whole.subject), whole: asPrinted(sum.whole.figure), arithmetic, sum: amountOf(total), difference: amount(difference.abs()) },
        span: spanOf(context, sum),
        tokens: isDetail || context.isBorneOut(sum.whole) ? [] : [sum.whole.figure],
        ...related(relation),
        ...(isDetail ? { severity: "warning" as const } : {}),
        at: context.bound(sum.whole)?.figure?.at ?? [],
        key: [...subjectId(sum.whole.subject), "sum"],
        found: amountOf(whole),
        expected: amountOf(total),
        difference: amount(difference),
      });
    }
  },
});

function relationOf(context: NarrativeContext, { whole, parts }: SumStatement): Relation | undefined {
  const [all, ...rest] = [whole, ...parts].map((one) => context.quantity(one));
  return all === undefined || rest.some((one) => one === undefined) ? undefined : sumRelation(all, rest as Quantity[]);
}

/** The one malformed part, read as what is left of the whole: "1.5.0" where 1.50 is missing. */
function mend({ parts }: SumStatement, whole: Spread, told: readonly (Spread | undefined)[]): string | undefined {
  const bad = parts.filter((_, at) => told[at] === undefined);
  const [one] = bad;
  if (one === undefined || bad.length > 1) return undefined;
  const others = told.filter((part) => part !== undefined);
  const rest = whole.value.minus(sumOf(others).value);
  const digits = (text: string): string => text.replace(/[^1-9]/g, "");
  return rest.isPositive() && digits(rest.toFixed(2)) === digits(one.figure.quote) ? `“${one.figure.quote.trim()}”应为 ${amount(rest)}，则各项之和 = ${amountOf(whole)}` : undefined;
}

/** What the tables say instead of wrong amounts adds up: the wrong ones have been told already. */
function isCorrected(context: NarrativeContext, { whole, parts }: SumStatement): boolean {
  const all = [whole, ...parts];
  if (!all.some((one) => context.bound(one)?.agreement === "apart")) return false;
  const right = all.map((one) => context.believed(one)[0]);
  const [first, ...rest] = right;
  return first !== undefined && rest.every((one) => one !== undefined) && agreement(first, sumOf(rest as Spread[])) !== "apart";
}

/** Whole and parts, where they stand together; the parts alone where the whole is known to be right. */
function spanOf(context: NarrativeContext, { whole, parts }: SumStatement): Span {
  const [first] = parts;
  const start = first !== undefined && (context.isBorneOut(whole) || first.figure.span.paragraph !== whole.figure.span.paragraph) ? first : whole;
  return parts.reduce((span, { figure }) => joined(span, figure.span), start.figure.span);
}

/** A list of amounts without any sign of levels, prices or reckoning. */
function isFlat(context: NarrativeContext, { parts }: SumStatement): boolean {
  const paragraphs = new Set(parts.map(({ span }) => span.paragraph));
  return ![...paragraphs].map((paragraph) => context.narrative.paragraphs[paragraph]?.text ?? "").some((text) => /其中|按照|测算|[*×x]|每|共计|合计|元[/／]/.test(text));
}

import type { Exact } from "../../../figures/exact";
import { ZERO } from "../../../figures/exact";
import type { CountStatement } from "../../../narrative/reading/statement";
import { joined } from "../join-spans";
import { subjectId, subjectText } from "../narrative-context";
import type { NarrativeContext } from "../narrative-context";
import { broken, held, narrativeRule, related } from "../narrative-rule";
import { sumRelation, type Quantity } from "../relation";

/** 实有人数91人，其中：在职57人，退休34人; 车辆3辆，其中：…2辆，…1辆. */
export const countSum = narrativeRule({
  id: "narrative/count-sum",
  title: "人数、车辆等总数应当等于各分项之和",
  basis: "情况说明内部计算",
  severity: "error",
  messages: {
    sum: "“{subject}”写的是 {whole}{unit}，而所列各项 {arithmetic} = {sum}{unit}，相差 {difference}{unit}。请核对。",
  },
  *check(context) {
    for (const { whole, parts: told } of context.all("count-sum")) {
      const parts = upToBreak(context, whole, told);
      const value = whole.figure.value;
      if (value === undefined || parts.length < 2 || parts.some(({ figure }) => figure.value === undefined)) continue;
      const sum = total(parts);
      const tokens = [whole.figure, ...parts.map(({ figure }) => figure)];
      const arithmetic = parts.map(({ figure }) => (figure.value ?? ZERO).toString()).join(" + ");
      const quantities = [whole, ...parts].map(({ figure, subject }) => context.told(figure, subjectText(subject)));
      const [all, ...rest] = quantities;
      const relation = all === undefined || rest.some((one) => one === undefined) ? undefined : sumRelation(all, rest as Quantity[]);
      if (sum.eq(value)) {
        yield held(tokens, `${arithmetic} = ${value.toString()}`, related(relation));
        continue;
      }
      const data = { subject: subjectText(whole.subject), whole: value.toString(), unit: whole.figure.unit, arithmetic, sum: sum.toString(), difference: sum.minus(value).abs().toString() };
      yield broken({
        messageId: "sum", data,
        span: parts.reduce((span, { figure }) => joined(span, figure.span), whole.figure.span),
        tokens: [whole.figure], ...related(relation), key: [...subjectId(whole.subject), "count-sum"], found: value.toString(), expected: sum.toString(), difference: value.minus(sum).toString(),
      });
    }
  },
});

/** 在校生1860人，其中：高一620人，高二610人，高三630人；专任教师152人: what makes up the whole ends at the semicolon. */
function upToBreak(context: NarrativeContext, { figure }: CountStatement, parts: readonly CountStatement[]): readonly CountStatement[] {
  const at = parts.findIndex((part, index) => {
    const before = parts[index - 1]?.figure.span;
    return before?.paragraph === part.figure.span.paragraph && /[;；]/.test(context.words({ ...before, start: before.end, end: part.figure.span.start }));
  });
  const first = at < 2 ? parts : parts.slice(0, at);
  return figure.value !== undefined && total(first).eq(figure.value) ? first : parts;
}

function total(parts: readonly CountStatement[]): Exact {
  return parts.reduce<Exact>((sum, { figure }) => sum.plus(figure.value ?? ZERO), ZERO);
}

import { agreement, sumOf } from "../../../figures/agreement";
import type { AmountStatement } from "../../../narrative/reading/statement";
import { subjectText } from "../narrative-context";
import { broken, held, narrativeRule } from "../narrative-rule";
import { sumRelation, type Quantity } from "../relation";
import { amount, amountOf, asPrinted } from "../written";

const SIDES = [
  { total: ["收支总计", "收入总计"], parts: ["本年收入", "使用非财政拨款结余", "年初结转和结余"] },
  { total: ["收支总计", "支出总计"], parts: ["本年支出", "结余分配", "年末结转和结余"] },
] as const;

/** 收入总计 = 本年收入 + 使用非财政拨款结余 + 年初结转和结余; 支出总计 = 本年支出 + 结余分配 + 年末结转和结余. */
export const accountsBalance = narrativeRule({
  id: "narrative/accounts-balance",
  title: "决算的收支总计应当等于本年数与结转结余之和",
  basis: "部门决算公开格式：收入支出决算总表",
  severity: "error",
  messages: { apart: "“{subject}”写的是{whole}，而 {names} {arithmetic} = {sum}，相差 {difference} 万元。总计应当等于各项之和，请核对。" },
  *check(context) {
    const told = new Map<string, AmountStatement>();
    for (const one of context.all("amount")) if (one.subject.section === "accounts/overview" && one.of === "current" && one.aside === undefined && !told.has(one.subject.name)) told.set(one.subject.name, one);
    const sums = context.all("sum");
    for (const { total, parts } of SIDES) {
      const whole = total.flatMap((name) => told.get(name) ?? [])[0];
      const found = parts.flatMap((name) => told.get(name) ?? []);
      // What is left untold is nothing; a side of which only one is told is not told in full.
      if (whole === undefined || found.length < 2 || found[0]?.subject.name !== parts[0] || found[found.length - 1]?.subject.name !== parts[2] || sums.some((sum) => sum.whole === whole && sum.parts.includes(found[0] as AmountStatement))) continue;
      const [all, ...rest] = [whole, ...found].map((one) => context.quantity(one));
      if (all === undefined || rest.some((one) => one === undefined)) continue;
      const quantities = rest as readonly Quantity[];
      const sum = sumOf(quantities.map(({ value }) => value));
      const arithmetic = quantities.map(({ value }) => amountOf(value)).join(" + ");
      const relation = sumRelation(all, quantities);
      if (agreement(all.value, sum) !== "apart") yield held([whole, ...found].map(({ figure }) => figure), `${arithmetic} = ${amountOf(sum)}`, { relation });
      else {
        yield broken({
          messageId: "apart",
          data: { subject: subjectText(whole.subject), whole: asPrinted(whole.figure), names: found.map(({ subject }) => subjectText(subject)).join("、"), arithmetic, sum: amountOf(sum), difference: amount(sum.value.minus(all.value.value).abs()) },
          span: whole.figure.span, tokens: [whole.figure], relation, key: [parts[0]], found: amountOf(all.value), expected: amountOf(sum),
          // One part that the text leaves out altogether may make the difference.
          ...(found.length === parts.length ? {} : { severity: "warning" as const }),
        });
      }
    }
  },
});

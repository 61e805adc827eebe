import { changeNets, netOf, type ChangeNet } from "../change-nets";
import type { NarrativeContext } from "../narrative-context";
import { subjectText } from "../narrative-context";
import { held, narrativeRule } from "../narrative-rule";
import type { Relation } from "../relation";
import { amount, amountOf } from "../written";

/** Changes of the parts add up to the change of the whole, in income as in expenditure. */
export const changesNet = narrativeRule({
  id: "narrative/changes-net",
  title: "各项增减额之和应当等于总的增减额",
  basis: "情况说明内部勾稽：收入与支出、总数与分项的增减额相互对应",
  severity: "warning",
  messages: {
    apart: "{left}（{leftSum} 万元）与{right}（{rightSum} 万元）相差 {difference} 万元。常见原因是漏写了本年为0的项目，或某个增减额写错。请逐项核对。",
    closed: "{left}（{leftSum} 万元）与{right}（{rightSum} 万元）应当相等，相差 {difference} 万元。请核对各增减额和增减方向。",
  },
  *check(context) {
    for (const net of changeNets(context)) {
      const all = [...net.lefts, ...net.rights];
      const tokens = all.flatMap(({ change }) => change.figure ?? []);
      const relation = relationOf(context, net);
      if (net.agreement !== "apart") {
        yield held(tokens, `${net.left} ${amountOf(netOf(net.lefts))} = ${net.right} ${amountOf(netOf(net.rights))}`, { relation });
        continue;
      }
      // 持平 is the one change without a figure that could be mistyped: it is a word that was left standing.
      const flats = all.filter(({ change }) => change.figure === undefined);
      const flat = flats.length === 1 ? flats[0] : undefined;
      const anchor = flat ?? all.find(({ change }) => change.figure !== undefined) ?? all[0];
      if (anchor === undefined) continue;
      const data = { left: net.left, right: net.right, leftSum: amountOf(netOf(net.lefts)), rightSum: amountOf(netOf(net.rights)), difference: amount(net.difference.value.abs()) };
      yield {
        outcome: "failed",
        messageId: net.closed ? "closed" : "apart",
        data,
        span: anchor.change.figure?.span ?? anchor.change.directionSpan,
        tokens: [],
        severity: net.closed ? "error" : "warning",
        key: [net.id],
        difference: amount(net.difference.value),
        relation,
        details: all.map(({ mention, value }) => `${subjectText(mention.subject)} ${amountOf(value)}`),
      };
    }
  },
});

function relationOf(context: NarrativeContext, { lefts, rights }: ChangeNet): Relation {
  const sides = [{ side: lefts, times: 1 }, { side: rights, times: -1 }];
  return {
    kind: "sum",
    terms: sides.flatMap(({ side, times }) => side.map(({ change, mention, value }) => {
      const name = `${subjectText(mention.subject)}增减额`;
      return { of: (change.figure === undefined ? undefined : context.told(change.figure, name, change)) ?? { name, value, word: change.directionSpan }, times };
    })),
  };
}

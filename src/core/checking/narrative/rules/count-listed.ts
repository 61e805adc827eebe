import { subjectId, subjectText } from "../narrative-context";
import { broken, held, narrativeRule, unsure } from "../narrative-rule";

const JOINED = /和|及|与/;

/** 下设12个科室，分别是：… names twelve. */
export const countListed = narrativeRule({
  id: "narrative/count-listed",
  title: "写明的个数应当与列举的个数一致",
  basis: "情况说明内部一致",
  severity: "error",
  messages: { differs: "“{subject}”写的是 {count} 个，后面列举了 {listed} 个（{first} …… {last}）。请核对个数或补全列举。" },
  *check(context) {
    for (const { figure, listed, subject } of context.all("count")) {
      if (listed === undefined || figure.value === undefined || listed.items.length === 0) continue;
      const { items, open } = listed;
      const last = items[items.length - 1]?.name ?? "";
      if (figure.value.eq(items.length)) yield held([figure], `列举了 ${String(items.length)} 个，与所写个数一致`);
      else if (open) yield unsure([figure], "列举以“等”结尾，个数无法核对");
      else if (JOINED.test(last) && figure.value.minus(items.length).abs().lte(1)) yield unsure([figure], "列举的最后一项含“和”，个数无法断定");
      else yield broken({ messageId: "differs", data: { subject: subjectText(subject), count: figure.quote.trim(), listed: String(items.length), first: items[0]?.name ?? "", last }, span: figure.span, tokens: [figure], key: [...subjectId(subject), "count"], found: figure.value.toString(), expected: String(items.length) });
    }
  },
});

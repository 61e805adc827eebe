import type { Exact } from "../../../figures/exact";
import { ZERO } from "../../../figures/exact";
import type { NumberToken } from "../../../narrative/reading/number-token";
import { broken, held, narrativeRule } from "../narrative-rule";

const PARTS = ["在职", "退休", "离休"] as const;

/** 实有人数 = 在职 + 退休 + 离休. */
export const staff = narrativeRule({
  id: "narrative/staff",
  title: "实有人数应当等于在职、退休、离休人数之和",
  basis: "部门预算公开编制说明",
  severity: "error",
  messages: {
    sum: "实有人数写的是 {whole} 人，而 {arithmetic} = {sum} 人，相差 {difference} 人。请核对。",
    overStaffed: "在职 {present} 人多于编制 {posts} 人。如有超编或编外人员，请核对是否需要说明。",
  },
  *check(context) {
    const told = new Map<string, NumberToken>();
    let paragraph: number | undefined;
    for (const { subject, figure } of context.all("count")) {
      if (figure.value === undefined || !(subject.name === "实有人数" || subject.name === "编制数" || (PARTS as readonly string[]).includes(subject.name))) continue;
      if (subject.name === "实有人数") paragraph = figure.span.paragraph;
      if (!told.has(subject.name)) told.set(subject.name, figure);
    }
    const whole = told.get("实有人数");
    const present = told.get("在职");
    const posts = told.get("编制数");
    if (present?.value !== undefined && posts?.value !== undefined && present.value.gt(posts.value)) {
      yield broken({ messageId: "overStaffed", severity: "info", data: { present: present.value.toString(), posts: posts.value.toString() }, span: present.span, tokens: [], key: ["over-staffed"] });
    }
    const parts = PARTS.flatMap((name) => told.get(name) ?? []).filter(({ span }) => span.paragraph === paragraph);
    if (whole?.value === undefined || present === undefined || parts.length < 2) return;
    const sum = parts.reduce<Exact>((total, { value }) => total.plus(value ?? ZERO), ZERO);
    const arithmetic = parts.map(({ value }) => (value ?? ZERO).toString()).join(" + ");
    if (sum.eq(whole.value)) yield held([whole, ...parts], `${arithmetic} = ${whole.value.toString()}`);
    else yield broken({ messageId: "sum", data: { whole: whole.value.toString(), arithmetic, sum: sum.toString(), difference: sum.minus(whole.value).abs().toString() }, span: whole.span, tokens: [whole], key: ["sum"], found: whole.value.toString(), expected: sum.toString(), difference: whole.value.minus(sum).toString() });
  },
});

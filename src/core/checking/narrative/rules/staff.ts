import type { NumberToken } from "../../../narrative/reading/number-token";
import { broken, narrativeRule } from "../narrative-rule";

/** 在职 within 编制. That 实有 = 在职 + 退休 + 离休 is for count-sum to say. */
export const staff = narrativeRule({
  id: "narrative/staff",
  title: "在职人数一般不多于编制数",
  basis: "机构编制管理",
  severity: "info",
  messages: { overStaffed: "在职 {present} 人多于编制 {posts} 人。如有超编或编外人员，请核对是否需要说明。" },
  *check(context) {
    const told = new Map<string, NumberToken>();
    for (const { subject, figure } of context.all("count")) if (!told.has(subject.name)) told.set(subject.name, figure);
    const present = told.get("在职");
    const posts = told.get("编制数");
    if (present?.value === undefined || posts?.value === undefined || !present.value.gt(posts.value)) return;
    yield broken({ messageId: "overStaffed", data: { present: present.value.toString(), posts: posts.value.toString() }, span: present.span, tokens: [], key: ["over-staffed"] });
  },
});

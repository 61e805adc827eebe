import { subjectId, subjectText } from "../narrative-context";
import { broken, narrativeRule } from "../narrative-rule";
import { isPercent } from "../../../narrative/reading/stated";

/** 万元 or % left out behind a figure. */
export const unitMissing = narrativeRule({
  id: "narrative/unit-missing",
  title: "金额应当写明单位，比例应当写百分号",
  basis: "数字书写规范",
  severity: "warning",
  messages: {
    amount: "“{subject}”的“{text}”后面没有写单位，请补上“万元”。",
    percent: "“{subject}”的比例“{text}”后面没有写“%”，请补上。",
  },
  *check(context) {
    for (const kind of ["amount", "change", "share", "rate", "completion", "variance"] as const) {
      for (const { figure, subject } of context.all(kind)) {
        if (figure === undefined || figure.unit !== "" || figure.value === undefined) continue;
        const isAmount = kind === "amount" || kind === "change";
        if (!isAmount && isPercent(figure.unit)) continue;
        if (isAmount && figure.value.isZero()) continue;
        yield broken({ messageId: isAmount ? "amount" : "percent", data: { subject: subjectText(subject), text: figure.quote.trim() }, span: figure.span, tokens: [], key: [...subjectId(subject), kind, "unit"] });
      }
    }
  },
});

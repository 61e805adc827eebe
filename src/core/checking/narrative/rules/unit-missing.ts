import { subjectId, subjectText } from "../narrative-context";
import { broken, narrativeRule } from "../narrative-rule";
import { isPercent } from "../../../narrative/reading/stated";

/** One amount in 元 among so many in 万元 stands alone. */
const RARE = 10;
const WAN_DECIMALS = 2;
const TEN_THOUSAND = 10_000;

/** 万元, its 万, or % left out behind a figure. */
export const unitMissing = narrativeRule({
  id: "narrative/unit-missing",
  title: "金额应当写明单位，比例应当写百分号",
  basis: "数字书写规范",
  severity: "warning",
  messages: {
    amount: "“{subject}”的“{text}”后面没有写单位，请补上“万元”。",
    yuan: "“{subject}”的“{text}”单位是元，而全文的金额都以万元为单位。请核对是否漏写了“万”。",
    percent: "“{subject}”的比例“{text}”后面没有写“%”，请补上。",
  },
  *check(context) {
    const all = (["amount", "change"] as const).flatMap((kind) => context.all(kind).flatMap(({ figure, subject }) => (figure === undefined || figure.value === undefined ? [] : [{ kind, figure, subject }])));
    const yuan = all.filter(({ figure }) => figure.unit === "元");
    if (yuan.length * RARE <= all.filter(({ figure }) => figure.unit === "万元").length) {
      for (const { kind, figure, subject } of yuan) {
        const told = `${figure.quote.trim()}元`;
        // Whole 元 may be meant as such: a price, a standard.
        if (figure.decimals === WAN_DECIMALS && figure.value?.isZero() === false && figure.value.abs().lt(TEN_THOUSAND)) yield broken({ messageId: "yuan", data: { subject: subjectText(subject), text: told }, span: figure.span, tokens: [], key: [...subjectId(subject), kind, "yuan"] });
      }
    }
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

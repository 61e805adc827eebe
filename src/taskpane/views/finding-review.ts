import type { Finding } from "../../core/checking/finding";
import { REVIEW_REASONS, VERDICT_WORDS, type FindingReview, type Verdict } from "../../core/checking/review/review";
import { el, freshId, show } from "./element";
import type { FindingActions } from "./finding-actions";
import { button } from "./fluent";

/** What was said of a finding, and the form to say it in; `others` are further things to do with it, in the same row. */
export function findingReview(finding: Finding, actions: FindingActions, ...others: readonly (HTMLElement | null)[]): HTMLElement {
  const { review } = finding;
  const verdict = el("select", { id: freshId("verdict") }, ...options(Object.entries(VERDICT_WORDS)));
  const reason = el("select", { id: freshId("reason") }, ...options(REVIEW_REASONS.map((one) => [one, one])));
  const remark = el("input", { id: freshId("remark"), attrs: { type: "text", autocomplete: "off", maxlength: "200" } });
  const form = el("form", { class: "review-form", attrs: { "aria-label": "核实结论" } },
    field("结论", verdict), field("理由", reason), field("备注", remark),
    el("div", { class: "review-actions" }, button("记入核实记录", () => save(), { small: true, primary: true }), button("取消", () => close(), { small: true })));
  const open = button(review === undefined ? "核实…" : "改结论…", () => {
    fill(review);
    show(form, true);
    verdict.focus();
  }, { small: true });
  const close = (): void => {
    show(form, false);
    open.focus();
  };
  const save = (): void => {
    show(form, false);
    actions.review({ verdict: verdict.value as Verdict, reason: reason.value, remark: remark.value.trim() });
  };
  const fill = (said: FindingReview | undefined): void => {
    verdict.value = said?.verdict ?? "verified";
    const kept = said?.reason ?? REVIEW_REASONS[0];
    // A reason that was written by hand in the sheet can be kept.
    if (![...reason.options].some(({ value }) => value === kept)) reason.append(...options([[kept, kept]]));
    reason.value = kept;
    remark.value = said?.remark ?? "";
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    // Without a button of the browser's own a form of several fields is not sent by Enter.
    if (event.key === "Enter" && event.target === remark) {
      event.preventDefault();
      save();
    }
  });
  show(form, false);
  return el("div", { class: "review" },
    review === undefined ? null : el("p", { class: review.standing ? "review-said" : "review-said review-lapsed" }, saidWords(review)),
    el("div", { class: "review-actions" }, ...others, open, review === undefined ? null : button("撤回", () => actions.review(null), { small: true, subtle: true })),
    form);
}

function saidWords({ verdict, reason, remark, standing }: FindingReview): string {
  const words = [VERDICT_WORDS[verdict], reason, remark].filter((part) => part !== "").join("；");
  return standing ? words : `数值变了，原来的结论不再有效：${words}`;
}

function options(entries: readonly (readonly [value: string, words: string])[]): readonly HTMLElement[] {
  return entries.map(([value, words]) => el("option", { attrs: { value } }, words));
}

function field(label: string, input: HTMLElement): HTMLElement {
  return el("label", { class: "review-field", attrs: { for: input.id } }, el("span", {}, label), input);
}

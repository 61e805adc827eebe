import type { FeedbackForm } from "./feedback-form";

/** Systems take 255 bytes, and a Chinese character has three; the ending and a number come behind. */
const LONGEST = 70;

/** "甲局2026年部门预算公开审核反馈单": what the file of a form is called, without its ending. */
export function feedbackName({ unit, document }: FeedbackForm): string {
  return `${safeWords(unit)}${safeWords(document)}审核反馈单`;
}

/** The name, or the next like it where another file has it; takes it. `taken` holds names in lower case, as most file systems compare them. */
export function freeName(name: string, taken: Set<string>): string {
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? name : `${name}（${String(n)}）`;
    if (taken.has(tried.toLowerCase())) continue;
    taken.add(tried.toLowerCase());
    return tried;
  }
}

/** Without what a file's name may not hold, and without what would lead to another folder. */
function safeWords(words: string): string {
  const safe = words.normalize("NFC").replace(/[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\s]+/g, "").replace(/^[.~]+/, "");
  return [...safe].slice(0, LONGEST).join("") || "单位名称不详";
}

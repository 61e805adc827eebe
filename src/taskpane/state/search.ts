import type { Finding } from "../../core/checking/finding";
import { a1 } from "../../core/workbook/a1";

/** Folded text per finding: typing a word searches thousands of findings at every key. */
const folded = new WeakMap<Finding, string>();

/** Whether a finding holds every word typed: in its message, its figures, its cells or its rule. Width and case do not matter. */
export function matches(finding: Finding, query: string): boolean {
  const words = fold(query).split(/\s+/).filter((w) => w !== "");
  if (words.length === 0) return true;
  const known = folded.get(finding);
  const text = known ?? fold(haystack(finding));
  if (known === undefined) folded.set(finding, text);
  return words.every((word) => text.includes(word));
}

function haystack(f: Finding): string {
  const cells = f.at.map((c) => `${c.sheet} ${a1(c)} ${c.sheet}!${a1(c)}`);
  return [f.message, f.rule, f.found ?? "", f.expected ?? "", f.difference ?? "", f.text?.quote ?? "", ...(f.details ?? []), ...cells].join("\n");
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

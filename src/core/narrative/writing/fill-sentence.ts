import type { Condition, Sentence, SlotName } from "../../standards/narrative/sentence";
import type { Run } from "./narrative-document";

/** What a slot is filled with: words of the form, or runs with their origin. */
export type Filling = string | Run | readonly Run[];

/** What fills the slots of a sentence, and what holds of its subject. */
export interface Scope {
  readonly slots: Readonly<Partial<Record<SlotName, Filling>>>;
  readonly is?: ReadonlySet<Condition>;
}

const SLOT = /\{([^}]+)\}/g;

/** The first form of the sentence that fits, filled; no run where none does. A slot that nobody filled is a mistake of the code. */
export function fillSentence(sentence: Sentence, { slots, is }: Scope): readonly Run[] {
  const form = sentence.find(({ when }) => when.every((condition) => is?.has(condition) === true));
  if (form === undefined) return [];
  const runs: Run[] = [];
  let from = 0;
  for (const match of form.text.matchAll(SLOT)) {
    add(runs, { text: form.text.slice(from, match.index) });
    const filling = slots[match[1] as SlotName];
    if (filling === undefined) throw new Error(`nothing fills {${match[1] ?? ""}} of ${form.text}`);
    for (const run of asRuns(filling)) add(runs, run);
    from = match.index + match[0].length;
  }
  add(runs, { text: form.text.slice(from) });
  return runs;
}

/** A filling as runs. */
export function asRuns(filling: Filling): readonly Run[] {
  if (typeof filling === "string") return [{ text: filling }];
  return "text" in filling ? [filling] : filling;
}

/** Runs with a mark between them: a list. */
export function joinRuns(items: readonly (readonly Run[])[], mark: string): readonly Run[] {
  return items.flatMap((runs, index) => (index === 0 ? runs : [{ text: mark }, ...runs]));
}

/** Words of the form next to each other are one run. */
function add(runs: Run[], run: Run): void {
  const last = runs[runs.length - 1];
  if (run.text === "") return;
  if (last !== undefined && isPlain(last) && isPlain(run)) runs[runs.length - 1] = { text: last.text + run.text };
  else runs.push(run);
}

function isPlain(run: Run): boolean {
  return Object.keys(run).length === 1;
}

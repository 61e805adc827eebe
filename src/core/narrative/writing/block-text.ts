import type { Block, Run } from "./narrative-document";

/** The words of runs. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** The words of a block; a table has none of its own. */
export function blockText(block: Block): string {
  return block.kind === "table" ? "" : runsText(block.runs);
}

import type { Block, Run } from "./narrative-document";

/** The words of runs. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** The words of a block; a table has none of its own. */
export function blockText(block: Block): string {
  return block.kind === "table" ? "" : runsText(block.runs);
}

/** Whether a run is 【待填：…】: asked of the preparer, or of a table that is not there. */
export function isMissing({ missing, missingTable }: Run): boolean {
  return missing !== undefined || missingTable !== undefined;
}

import { basename, relative, sep } from "node:path";
import type { CheckTarget } from "../find-workbooks";

/**
 * What reports call the files, in the order of the files: the path below the folder that was named, with / on every system.
 * Nothing of what lies above it, which often names the user; of several folders their last names. Each once.
 */
export function reportNames(targets: readonly CheckTarget[]): readonly string[] {
  const folders = new Set(targets.map(({ below }) => below));
  const taken = new Set<string>();
  return targets.map(({ absolute, below }) => {
    const inside = below === undefined ? basename(absolute) : relative(below, absolute).split(sep).join("/");
    const plain = below === undefined || folders.size === 1 ? inside : `${basename(below)}/${inside}`;
    let name = plain;
    for (let n = 2; taken.has(name); n++) name = `${plain}（${String(n)}）`;
    taken.add(name);
    return name;
  });
}

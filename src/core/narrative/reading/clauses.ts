import type { LineNumber } from "./read-numbers";
import type { Range } from "./line-ranges";
import { parentheses, rangeFinder } from "./line-ranges";

/** A piece of a sentence between , ; : and 。 (those inside numbers and short brackets do not part). */
export interface Clause extends Range {
  /** What ended the clause; "" at the line's end. */
  readonly stop: string;
  /** It begins a sentence. */
  readonly opens: boolean;
  readonly numbers: readonly LineNumber[];
}

const STOPS = /[,，;。:!?]/g;

/** The clauses of text.slice(start), with the numbers in them. `cuts` are further places where a clause ends. */
export function clausesOf(text: string, start: number, numbers: readonly LineNumber[], cuts: readonly number[]): readonly Clause[] {
  const found: Clause[] = [];
  const inBrackets = rangeFinder(parentheses(text));
  const cut = [...cuts].sort((a, b) => a - b);
  let begin = start;
  let opens = true;
  let next = 0;
  let number = numbers.findIndex((each) => each.start >= start);
  if (number < 0) number = numbers.length;
  const close = (end: number, stop: string): void => {
    const mine: LineNumber[] = [];
    for (let each = numbers[number]; each !== undefined && each.start < end; each = numbers[++number]) mine.push(each);
    if (end > begin || stop === "。") found.push({ start: begin, end, stop, opens, numbers: mine });
    opens = stop === "。" ? true : end > begin ? false : opens;
  };
  let ahead = number;
  const cutUntil = (end: number): void => {
    for (let at = cut[next]; at !== undefined && at <= end; at = cut[++next]) {
      if (at <= begin) continue;
      close(at, "");
      begin = at;
    }
  };
  STOPS.lastIndex = start;
  for (let stop = STOPS.exec(text); stop !== null; stop = STOPS.exec(text)) {
    const at = stop.index;
    cutUntil(at);
    while (ahead < numbers.length && (numbers[ahead]?.end ?? 0) <= at) ahead++;
    if ((numbers[ahead]?.start ?? Infinity) < at || inBrackets(at) !== undefined) continue;
    close(at, stop[0]);
    begin = at + 1;
  }
  cutUntil(text.length - 1);
  close(text.length, "");
  return found;
}

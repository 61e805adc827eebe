import { onceFor } from "../../recall/once-for";
import type { Narrative } from "../../narrative/narrative";
import { matchesOf } from "../../wording/matches-of";

/** Places that name the year of the document itself; the year is in the first group. */
const CURRENT: readonly RegExp[] = [
  /(?<!\d)((?:19|20)\d{2})\s{0,3}年(?:度)?(?:部门|单位)?(?:支出)?(?:预算数|决算数)(?:为|是|：|:)/g,
  /^[^，。；：:]{0,60}?(?<!\d)((?:19|20)\d{2})\s{0,3}年(?:度)?(?:没有使用|无|未安排)(?:[^。]{0,30})(?:空表|支出|预算)/g,
  /^[^，。；：:]{0,60}?(?<!\d)((?:19|20)\d{2})\s{0,3}年(?:度)?的?(?:机关运行经费|政府采购(?:预算)?|上年结转结余|(?:政府性基金|国有资本经营)预算(?:拨款|支出)合计)/g,
  /^[^，。；：:]{0,60}?(?<!\d)((?:19|20)\d{2})\s{0,3}年(?:度)?(?:部门)?(?:所有收入|财政拨款收支总预算|支出预算|收入预算|一般公共预算(?:拨款合计|基本支出)|财政拨款[“"]?三公)/g,
];
const HEADING = /^[^，。；]{0,40}?(?<!\d)((?:19|20)\d{2})\s{0,3}年(?:度)?(?:部门|单位)?[^，。；]{0,30}(?:情况(?:的)?(?:总体)?说明|公开表|预算公开|决算公开|概况)\s*$/;

/** A year where the text can only mean its own. */
export interface Told {
  readonly year: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every place that names the year of the document, and the year that most of them name. */
export interface OwnYear {
  readonly places: readonly Told[];
  /** Undefined where two are as frequent, or only one place names any. */
  readonly year?: number;
}

const known = onceFor<Narrative, OwnYear>();

export function ownYear(narrative: Narrative): OwnYear {
  return known(narrative, () => find(narrative));
}

function find({ paragraphs }: Narrative): OwnYear {
  const places: Told[] = [];
  for (const [paragraph, { text }] of paragraphs.entries()) {
    if (!text.includes("年")) continue;
    const heading = text.length < 120 ? HEADING.exec(text) : null;
    if (heading !== null) places.push(yearPlace(paragraph, heading));
    else for (const pattern of CURRENT) for (const match of matchesOf(pattern, text)) places.push(yearPlace(paragraph, match));
  }
  const year = mostNamed(places);
  return { places, ...(year === undefined ? {} : { year }) };
}

export function yearPlace(paragraph: number, match: RegExpMatchArray | RegExpExecArray): Told {
  const [whole, digits = ""] = match;
  const start = (match.index ?? 0) + whole.lastIndexOf(digits);
  return { year: Number(digits), paragraph, start, end: start + digits.length, text: whole.trim().slice(-30) };
}

function mostNamed(found: readonly Told[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { year } of found) votes.set(year, (votes.get(year) ?? 0) + 1);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] < 2 || first[1] === second?.[1] ? undefined : first[0];
}

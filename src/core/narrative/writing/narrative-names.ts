import { yearOf } from "../../identities/documents";
import { noteValue, type Notes } from "../../notes/notes";
import type { Disclosure } from "../../recognition/disclosure";
import { table11 } from "../../standards/budget/table-11";
import type { Condition, SlotName } from "../../standards/narrative/sentence";
import { splitNames } from "./split-names";
import type { Filling } from "./fill-sentence";
import type { NoteAddress, Run } from "./narrative-document";
import { lackRun } from "./quantity";
import type { WritingOptions } from "./writing-options";

/** The agency, the year and the form that a narrative is of. */
export interface NarrativeNames {
  /** Full name; "" where nothing says it. */
  readonly agency: string;
  readonly year: number | undefined;
  /** 部门 or 单位. */
  readonly audience: string;
  readonly subordinates: readonly string[];
  readonly slots: Readonly<Partial<Record<SlotName, Filling>>>;
  readonly is: readonly Condition[];
}

const basics = (key: string): NoteAddress => ({ sheet: "basics", key, field: "value" });

/** The notes say it; where they do not, the tables do. */
export function narrativeNames(disclosure: Disclosure, notes: Notes, options: WritingOptions): NarrativeNames {
  const noted = (key: string): string | undefined => noteValue(notes, "basics", key, "value")?.text;
  const agency = noted("agency") ?? printedAgency(disclosure) ?? "";
  const year = options.year ?? yearIn(noted("year")) ?? yearOf(disclosure);
  const subordinates = splitNames(noted("subordinates"));
  const audience = noted("wording") ?? (subordinates.length > 0 ? "部门" : printedAudience(disclosure));
  const name: Run = agency === "" ? lackRun({ lack: "单位名称", note: basics("agency") }) : { text: agency };
  const yearRun = (number: number | undefined): Filling => (number === undefined ? lackRun({ lack: disclosure.document === "budget" ? "预算年度" : "决算年度", note: basics("year") }) : String(number));
  const hasCarryOver = disclosure.document === "budget" && (disclosure.tables.has(table11.id) || (year !== undefined && year >= (table11.years?.from ?? Infinity)));
  const isNational = (options.form ?? noted("form")) === "全国样式";
  return {
    agency, year, audience, subordinates,
    slots: {
      全称: [name],
      单位: subordinates.length > 0 && audience === "部门" ? [name, { text: "部门" }] : [name],
      部门: audience,
      年: yearRun(year),
      上年: yearRun(year === undefined ? undefined : year - 1),
    },
    is: [...(subordinates.length > 0 ? (["有下属单位"] as const) : []), ...(hasCarryOver ? (["结转结余表", "整体绩效"] as const) : []), ...(isNational ? (["全国样式"] as const) : [])],
  };
}

function yearIn(text: string | undefined): number | undefined {
  const digits = /(?<!\d)(20\d\d)(?!\d)/.exec(text ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The unit that most tables print. */
function printedAgency({ tables }: Disclosure): string | undefined {
  const votes = new Map<string, number>();
  for (const { agency } of tables.values()) if (agency !== undefined && agency.text !== "") votes.set(agency.text, (votes.get(agency.text) ?? 0) + 1);
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** 单位 where the titles say 单位收支总体情况表, else 部门. */
function printedAudience({ tables }: Disclosure): string {
  const titles = [...tables.values()].map(({ title }) => title);
  return titles.some((title) => title.includes("单位收")) && !titles.some((title) => title.includes("部门收")) ? "单位" : "部门";
}

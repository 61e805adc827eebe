import { carried, clauseSpan, readChange } from "./read-change";
import type { ClaimPlace } from "./read-change";
import { addCount } from "./open-sums";
import type { LineNumber } from "./read-numbers";
import type { ReaderState } from "./reader-state";
import { subjectOf } from "./reader-state";
import type { CountStatement } from "./statement";
import type { NamedSubject } from "./subject-words";
import { subjectBefore } from "./subject-words";

const COUNTING_VERB = /(?:下设|内设|设有|设立|共有|共设|包括|共|有|为|含|其余|安排的?|全年|单位|下属|及|和|与|、|,|，)$/;

const LONGEST_SENTENCE = 160;

/** N of what stands before the number, or behind its unit (下设3个科室). */
export function readCount(place: ClaimPlace, before: string, state: ReaderState): void {
  const { line, number } = place;
  if (readChange(place, before, state)) return;
  const behind = /^(?:\([套]\))?([^\d,，;。:、()由和及]{1,20})/.exec(line.text.slice(number.after, number.after + 24))?.[1];
  const named = COUNTING_VERB.test(before) && behind !== undefined ? undefined : subjectBefore(line.text.slice(0, number.start), place.from, state.agencies, state.section.items === "projects");
  if (named !== undefined) pushCount(place, state, { ...named, name: countedName(named.name, line.text, number, state) });
  else if (behind !== undefined) pushCount(place, state, { name: `${before.endsWith("下属") && /单位$/.test(behind) ? "下属" : ""}${behind}`, start: number.after, end: number.after + behind.length });
  else if (state.subject !== undefined) pushCount(place, state, undefined);
}

function countedName(name: string, text: string, number: LineNumber, state: ReaderState): string {
  if (state.section.id.endsWith("performance") || state.section.id.endsWith("other-matters")) {
    if (/非财政拨款项目/.test(name)) return "非财政拨款项目";
    if (/财政拨款项目/.test(name)) return "财政拨款项目";
    if (/整体.*目标/.test(name)) return "整体绩效目标";
  }
  const near = text.slice(Math.max(0, number.start - LONGEST_SENTENCE), number.start);
  const sentence = near.slice(near.lastIndexOf("。") + 1);
  const equipment = /(?:单位价值|单价|价值|购置)?(\d+)万元(?:\(含\))?以上(?:\(含\))?(?:的?)(.{0,14})$/.exec(sentence);
  if (equipment?.[1] !== undefined) return `${/购置.{0,24}\d+万元.{0,3}以上|购置.{0,60}$/.test(sentence) ? "购置" : ""}${equipment[1]}万元以上${/设备/.test(equipment[2] ?? "") ? "大型设备" : (equipment[2] ?? "")}`;
  return name.replace(/(?<=单位|科室|机构)有$/, "").replace(/^(?:本部门|本单位|占用使用|固定资产|国有资产|共有|共|现有|拥有)+(?=车辆|房屋|编制|公务用车)/, "");
}

/** What the figures of these expenses are counted in is no money. */
const COUNTED_EXPENSES: ReadonlyMap<string, string> = new Map(Object.entries({ 公务用车购置费: "公务用车购置数", "因公出国（境）费": "因公出国（境）", 公务接待费: "公务接待" }));

/** Adds a count of what was named, or of the subject that goes on. */
export function pushCount(place: ClaimPlace, state: ReaderState, named: NamedSubject | undefined): void {
  const subject = named === undefined ? carried(place, state) : subjectOf(state, place.line, { ...named, name: COUNTED_EXPENSES.get(named.name) ?? named.name });
  const count: CountStatement = { kind: "count", subject, span: clauseSpan(place), figure: place.number.token };
  state.subject = subject;
  state.statements.push(count);
  openVehicles(count, state);
  state.lastCount = count;
  addCount(state.sums, count);
}

/** 车辆4辆，价值…；一般公务用车4辆 …: the kinds are parts of the vehicles even where 其中 was left out. */
function openVehicles(count: CountStatement, state: ReaderState): void {
  const { name } = count.subject;
  if (count.figure.unit === "辆" && /^(?:公务用)?车辆$/.test(name)) state.vehicles = count;
  else if (state.vehicles !== undefined && /用车$|车辆$/.test(name) && state.section.id.endsWith("/assets") && state.sums.length === 0) {
    const value = state.lastAmount?.subject.name === `${state.vehicles.subject.name}价值` ? state.lastAmount : undefined;
    state.sums.push({ amount: value, count: state.vehicles, amounts: [], counts: [], scope: "sentence", names: undefined, implied: true });
  }
}

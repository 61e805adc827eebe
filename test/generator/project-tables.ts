import type { Agency, Entry } from "./agency";
import { nameOfCode } from "./classification";
import { sum, type BudgetRow, type BudgetTable } from "./budget-row";

/** The ten economic 类 that table 7 has a column for. */
export const projectClasses: readonly string[] = ["301", "302", "303", "307", "309", "310", "311", "312", "313", "399"];

function projectAmounts(entries: readonly Entry[]): Readonly<Record<string, number>> {
  return { total: sum(entries), ...Object.fromEntries(projectClasses.map((code) => [code, sum(entries, (e) => e.economic === code)])) };
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** 类, 款 and projects of one unit. A 项 has no row of its own: its projects carry its code. */
function unitBlock(entries: readonly Entry[], prefix: string): readonly BudgetRow[] {
  const under = (code: string): readonly Entry[] => entries.filter((e) => e.code.startsWith(code));
  return distinct(entries.map((e) => e.code.slice(0, 3)))
    .slice()
    .sort()
    .flatMap((classCode): readonly BudgetRow[] => [
      { key: prefix + classCode, level: "class", code: classCode, name: nameOfCode(classCode), amounts: projectAmounts(under(classCode)) },
      ...distinct(under(classCode).map((e) => e.code.slice(0, 5)))
        .slice()
        .sort()
        .flatMap((division): readonly BudgetRow[] => [
          {
            key: prefix + division,
            level: "division",
            code: division,
            name: nameOfCode(division),
            amounts: projectAmounts(under(division)),
          },
          ...distinct(under(division).map((e) => e.code))
            .slice()
            .sort()
            .flatMap((code) =>
              distinct(under(code).map((e) => e.project ?? "")).map((project): BudgetRow => ({
                key: `${prefix}${code}/${project}`,
                level: "project",
                code,
                name: nameOfCode(code),
                project,
                amounts: projectAmounts(entries.filter((e) => e.code === code && e.project === project)),
              })),
            ),
        ]),
    ]);
}

/** Table 7. Keys: "208", "20801", "2080102/项目", with several units each below "某单位/"; a unit's own row is "unit:某单位". */
export function projectTable({ units, options }: Agency, entries: readonly Entry[]): BudgetTable {
  const spending = units.filter((unit) => entries.some((e) => e.unit === unit));
  const rows = spending.flatMap((unit): readonly BudgetRow[] => {
    const own = entries.filter((e) => e.unit === unit);
    const head: readonly BudgetRow[] = options.unitRows
      ? [{ key: `unit:${unit}`, level: "unit", name: unit, amounts: projectAmounts(own) }]
      : [];
    return [...head, ...unitBlock(own, units.length > 1 ? `${unit}/` : "")];
  });
  // Without unit rows one block holds all units' projects, as departments publish it.
  const merged = options.unitRows || units.length === 1 ? rows : unitBlock(entries, "");
  return {
    id: "budget-7",
    columns: ["total", ...projectClasses],
    rows: [...merged, { key: "total", level: "total", name: "合计", amounts: projectAmounts(entries) }],
  };
}

function carryAmounts(entries: readonly Entry[]): Readonly<Record<string, number>> {
  const part = (source: Entry["source"], kind?: Entry["kind"]): number =>
    sum(entries, (e) => e.source === source && (kind === undefined || e.kind === kind));
  return {
    total: sum(entries),
    fiscal: part("fiscalCarry"),
    fiscalPersonnel: part("fiscalCarry", "personnel"),
    fiscalOperating: part("fiscalCarry", "operating"),
    fiscalProject: part("fiscalCarry", "project"),
    other: part("otherCarry"),
    otherPersonnel: part("otherCarry", "personnel"),
    otherOperating: part("otherCarry", "operating"),
    otherProject: part("otherCarry", "project"),
  };
}

/** Table 11: carry-over by project. */
export function carryOverTable({ units, options }: Agency, entries: readonly Entry[]): BudgetTable {
  const rows = units
    .filter((unit) => entries.some((e) => e.unit === unit))
    .flatMap((unit): readonly BudgetRow[] => {
      const own = entries.filter((e) => e.unit === unit);
      const head: readonly BudgetRow[] = options.unitRows
        ? [{ key: `unit:${unit}`, level: "unit", name: unit, amounts: carryAmounts(own) }]
        : [];
      return [
        ...head,
        ...distinct(own.map((e) => e.project ?? "")).map((project): BudgetRow => ({
          key: units.length > 1 ? `${unit}/${project}` : project,
          level: "project",
          name: project,
          project,
          amounts: carryAmounts(own.filter((e) => e.project === project)),
        })),
      ];
    });
  const total: BudgetRow = { key: "total", level: "total", name: "合计", amounts: carryAmounts(entries) };
  return { id: "budget-11", columns: Object.keys(carryAmounts([])), rows: [...rows, total] };
}

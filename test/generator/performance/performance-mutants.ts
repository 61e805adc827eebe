import type { Cell } from "../../../src/core/workbook/cell";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { withCell } from "../mutants";
import { random, type Random } from "../random";
import { valueText, type DrawnPerformance, type PerformancePlace } from "./draw-performance";
import type { MadePerformance } from "./performance-data";
import type { PerformanceLayout } from "./performance-layout";

export type PerformanceMutantKind = "amount" | "weight" | "score" | "totalScore" | "executionScore" | "rate" | "operator" | "date" | "indicatorName" | "projectName" | "unitName";

/** Drawn tables with one cell changed so that a reader could tell. */
export interface PerformanceMutant {
  readonly kind: PerformanceMutantKind;
  readonly workbook: Workbook;
  readonly place: PerformancePlace;
  readonly before: string;
  readonly after: string;
}

/** One change of each kind that the tables allow, and so round again until there are `count`. */
export function performanceMutants(workbook: Workbook, tables: readonly MadePerformance[], drawn: DrawnPerformance, layout: PerformanceLayout, seed: number, count: number): readonly PerformanceMutant[] {
  const rng = random(seed + 70_000);
  const kinds: readonly PerformanceMutantKind[] = ["amount", "weight", "score", "totalScore", "executionScore", "rate", "operator", "date", "indicatorName", "projectName", "unitName"];
  const found: PerformanceMutant[] = [];
  for (let at = 0; found.length < count && at < count * kinds.length; at += 1) {
    const kind = kinds[(at + seed) % kinds.length];
    if (kind === undefined) continue;
    const change = changeOf(kind, tables, drawn, layout, rng);
    if (change === undefined) continue;
    const { sheet, row, column } = change.place.cell;
    const cell = workbook.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
    found.push({ kind, place: change.place, before: String(cell?.value), after: String(change.value), workbook: withCell(workbook, change.place.cell, { ...cell, value: change.value } as Cell) });
  }
  return found;
}

interface Change {
  readonly place: PerformancePlace;
  readonly value: string | number;
}

function changeOf(kind: PerformanceMutantKind, tables: readonly MadePerformance[], { places }: DrawnPerformance, layout: PerformanceLayout, rng: Random): Change | undefined {
  const of = (what: PerformancePlace["what"], wanted: (place: PerformancePlace) => boolean = () => true): PerformancePlace | undefined => {
    const some = places.filter((place) => place.what === what && wanted(place));
    return some.length === 0 ? undefined : rng.pick(some);
  };
  const scored = (value: number): string | number => (layout.numbers === "stored" ? value : `${String(value)}分`);
  const at = (place: PerformancePlace | undefined, value: (place: PerformancePlace) => string | number | undefined): Change | undefined => {
    const changed = place === undefined ? undefined : value(place);
    return place === undefined || changed === undefined ? undefined : { place, value: changed };
  };
  switch (kind) {
    case "amount":
      return at(of("amount", ({ funds }) => (funds?.yuan ?? 0) >= 10_000), ({ funds }) => {
        const yuan = (funds?.yuan ?? 0) + rng.pick([-1, 1]) * rng.pick([900, 2700, 9000]);
        return layout.unit === "元" ? yuan : Math.round(yuan / 100) / 100;
      });
    case "weight":
      return at(of("weight"), ({ indicator }) => scored((indicator?.weight ?? 0) + rng.pick([1, 2, 5])));
    case "score":
      return at(of("score", ({ indicator }) => (indicator?.score ?? 0) >= 200), ({ indicator }) => scored(((indicator?.score ?? 0) - rng.pick([50, 100, 200])) / 100));
    case "totalScore":
      return at(of("totalScore"), ({ table }) => scored(((tables[table]?.execution?.score ?? 0) + (tables[table]?.indicators.reduce((sum, { score = 0 }) => sum + score, 0) ?? 0) - 100) / 100));
    case "executionScore":
      return at(of("executionScore"), ({ table }) => scored(((tables[table]?.execution?.score ?? 0) + 50) / 100));
    case "rate":
      return at(of("rate"), ({ table }) => {
        const rate = (tables[table]?.execution?.rate ?? 0) + 500;
        return layout.numbers === "stored" ? rate / 10_000 : `${(rate / 100).toFixed(2)}%`;
      });
    case "operator":
      return at(of("target", ({ indicator }) => indicator?.sense !== "open" && indicator?.target.kind === "number" && indicator.sign !== "eq"), ({ indicator }) => (indicator === undefined ? undefined : valueText(indicator.target, indicator.sense === "more" ? "le" : "ge", layout, indicator.name)));
    case "date":
      return at(of("target", ({ indicator }) => indicator?.target.kind === "date"), () => rng.pick(["2024年11月31日", "=2024年2月30日", "≤2024年6月31日"]));
    case "indicatorName":
      return at(of("name"), ({ table, indicator }) => {
        // 巡查次数（次） and 巡查次数 may be two.
        const others = layout.unitInName ? [] : (tables[table]?.indicators ?? []).filter(({ name }) => name !== indicator?.name);
        return others.length === 0 ? undefined : rng.pick(others).name;
      });
    case "projectName":
      return at(of("project", ({ table }) => tables[table]?.isInTable7 === true && (tables[table].project?.length ?? 0) > 5), ({ table }) => {
        const name = tables[table]?.project ?? "";
        const cut = rng.whole(1, name.length - 2);
        return name.slice(0, cut) + name.slice(cut + 1);
      });
    case "unitName":
      return at(of("unit"), () => "金泉县畜牧兽医工作站");
  }
}

import { LOUDNESS, type Finding } from "./finding";

/** Errors first, then by table and place; the order is the same in every run. Equal ids get an ordinal. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  const ordered = [...findings].sort(
    (a, b) =>
      LOUDNESS[a.severity] - LOUDNESS[b.severity] ||
      tableNumber(a) - tableNumber(b) ||
      (a.at[0]?.row ?? -1) - (b.at[0]?.row ?? -1) ||
      (a.at[0]?.column ?? -1) - (b.at[0]?.column ?? -1) ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  const seen = new Map<string, number>();
  return ordered.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}#${String(count)}` };
  });
}

function tableNumber({ table }: Finding): number {
  return table === undefined ? 99 : Number(/\d+$/.exec(table)?.[0] ?? 99);
}

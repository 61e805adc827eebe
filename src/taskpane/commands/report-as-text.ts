import type { Report } from "../../core/checking/report";
import { a1 } from "../../core/workbook/a1";
import { tableLabel } from "../state/table-label";

const words = { error: "错误", warning: "警告", info: "提示" } as const;

/** A report as plain text for the clipboard: one finding per line with its cells, then what was checked. */
export function reportAsText(name: string, report: Report): string {
  const titles = new Map(report.tables.map((t) => [t.id, tableLabel(t.id, t.title)]));
  const findings = report.findings.map((f, i) => {
    const cells = f.at.map((c) => `${c.sheet} ${a1(c)}`).join("，");
    const table = f.table === undefined ? "" : `【${titles.get(f.table) ?? f.table}】`;
    return `${String(i + 1)}. ${words[f.severity]}${table}${f.message}${cells === "" ? "" : `（${cells}）`}`;
  });
  const { passed, failed, noData, ambiguous } = report.ledger;
  return [
    `预决算公开校验结果：${name}`,
    `认出 ${String(report.tables.length)} 张表；核对通过 ${String(passed)} 处，未通过 ${String(failed)} 处，缺数据 ${String(noData)} 处，无法判断 ${String(ambiguous)} 处。`,
    ...(findings.length === 0 ? ["核对过的地方没有发现问题。"] : findings),
    ...report.unrecognised.map((u) => `没有核对的工作表“${u.sheet}”：${u.reason}`),
  ].join("\n");
}

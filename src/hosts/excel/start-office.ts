import { ExcelProblem } from "./excel-problem";
import { supportsExcelApi } from "./supports";

/** Where the pane finds itself. Anything but "excel" comes with the words to say. */
export type OfficeStart =
  | { readonly host: "excel"; readonly platform: string }
  | { readonly host: "other" | "none"; readonly problem: ExcelProblem };

/** getUsedRangeOrNullObject is the newest member that reading cannot do without. */
const LEAST_API = "1.4";
const POLL_MS = 50;

/**
 * Waits for Office, but never longer than `timeoutMs`: with its files blocked onReady never calls back, and in a plain
 * browser it says that there is no host. Resolves always.
 */
export async function startOffice(timeoutMs = 10_000): Promise<OfficeStart> {
  const deadline = Date.now() + timeoutMs;
  // The script may still be on its way when the pane starts.
  while (typeof Office === "undefined" && Date.now() < deadline) await delay(Math.min(POLL_MS, timeoutMs));
  if (typeof Office === "undefined") return none("office.js was not loaded");
  const ready = await answerBefore(deadline);
  if (ready === undefined) return none(`Office.onReady did not answer within ${String(timeoutMs)} ms`);
  // The types do not say it, but in a plain browser the host is null; and Office.HostType may be absent there.
  const { host, platform } = ready as { readonly host: unknown; readonly platform: unknown };
  if (host === null || host === undefined) return none("Office.onReady names no host");
  if (host !== "Excel") return { host: "other", problem: new ExcelProblem("notExcel", { technical: String(host) }) };
  if (!supportsExcelApi(LEAST_API)) return { host: "other", problem: new ExcelProblem("unsupported", { technical: `ExcelApi ${LEAST_API} is missing` }) };
  return { host: "excel", platform: String(platform) };
}

function none(technical: string): OfficeStart {
  return { host: "none", problem: new ExcelProblem("noOffice", { technical }) };
}

async function answerBefore(deadline: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(0, deadline - Date.now()));
  });
  try {
    return await Promise.race([Office.onReady(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function delay(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
}

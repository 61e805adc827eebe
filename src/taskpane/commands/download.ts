/** How long the browser may take to begin saving; the bytes are let go afterwards. */
const LET_GO_MS = 60_000;

/** Lets the browser save a file of ours; nothing leaves the computer. */
export function download(bytes: Uint8Array, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), LET_GO_MS);
}

export const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** "公开表.xlsx", "含底稿" → "公开表（含底稿）.xlsx"; said once, however often the file goes round. */
export function nameWith(name: string, what: string): string {
  const dot = name.lastIndexOf(".");
  const [base, ending] = dot <= 0 ? [name, ".xlsx"] : [name.slice(0, dot), name.slice(dot)];
  return `${base.replaceAll(`（${what}）`, "")}（${what}）${ending}`;
}

/** A title as the name of a file. */
export function fileName(title: string): string {
  return title.replace(/[\\/:*?"<>|\u0000-\u001f]/g, "").trim() || "情况说明";
}

import type { Host } from "../host";

/** What is said of a file that was given to the browser to save. Where saving may fail without a word, what to do then: `otherwise` names the buttons, "“写入工作表”". */
export function savedWords(host: Host, name: string, otherwise: string): string {
  const saved = `已下载“${name}”。`;
  return host.kind === "excel" && !host.savesFiles ? `${saved}Mac 版 Excel 里下载可能没有反应：没有看到文件时，请改用${otherwise}。` : saved;
}

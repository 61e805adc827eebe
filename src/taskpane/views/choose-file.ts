import { el } from "./element";

export const NARRATIVE_KINDS = ".docx,.docm,.txt,.md";
export const WORKBOOK_KINDS = ".xlsx,.xlsm,.xls,.et";
/** Sheets can be added to these alone. */
export const WRITABLE_KINDS = ".xlsx,.xlsm";

/** Opens the browser's own chooser; must be called inside a click. The field is never in the page: the page has one for workbooks. */
export function chooseFile(kinds: string, take: (file: File) => void): void {
  const input = el("input", { attrs: { type: "file", accept: kinds } });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) take(file);
  });
  input.click();
}

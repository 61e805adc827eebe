/** Whether this Excel has the given level of ExcelApi, "1.13". False where there is no Office at all. */
export function supportsExcelApi(version: string): boolean {
  if (typeof Office === "undefined") return false;
  try {
    return Office.context.requirements.isSetSupported("ExcelApi", version);
  } catch {
    // In a plain browser Office.context is empty and asking it throws: nothing is supported there.
    return false;
  }
}

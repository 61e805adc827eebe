/** Whether this Excel has the given level of ExcelApi, "1.13". False where there is no Office at all. */
export function supportsExcelApi(version: string): boolean {
  return supports("ExcelApi", version);
}

/** The same of what Excel on the web has and no level of ExcelApi yet. */
export function supportsOnlineApi(version: string): boolean {
  return supports("ExcelApiOnline", version);
}

function supports(set: string, version: string): boolean {
  if (typeof Office === "undefined") return false;
  try {
    return Office.context.requirements.isSetSupported(set, version);
  } catch {
    // In a plain browser Office.context is empty and asking it throws: nothing is supported there.
    return false;
  }
}

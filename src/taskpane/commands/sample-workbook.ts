/** assets/sample-budget.xlsx in base64: the build puts it here, as a page that was opened by double-click may load nothing but scripts. */
declare const SAMPLE_WORKBOOK: string;

/** The bytes of the sample. */
export function sampleWorkbook(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(SAMPLE_WORKBOOK), (character) => character.charCodeAt(0));
}

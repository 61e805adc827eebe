import address from "../../../assets/sample-budget.xlsx";

/** The bytes of the sample. They are part of a script: a page that was opened by double-click may load nothing else. */
export function sampleWorkbook(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (character) => character.charCodeAt(0));
}

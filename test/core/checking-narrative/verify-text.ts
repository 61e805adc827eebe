import { verifyNarrative, type VerifiedNarrative } from "../../../src/core/checking/narrative/verify-narrative";
import type { CheckContext } from "../../../src/core/checking/rule";
import { readNarrative } from "../../../src/core/narrative/reading/read-narrative";
import { recognise } from "../../../src/core/recognition/recognise";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { asTextNarrative } from "../../generator/narrative/as-host";

const NOTHING: Workbook = { name: "无", sheets: [], notices: [] };

/** Reads and verifies paragraphs, alone or beside workbooks. */
export function verifyText(paragraphs: readonly string[], workbook: Workbook = NOTHING, lastYear?: Workbook): VerifiedNarrative {
  return verifyBeside(paragraphs, { workbook, current: recognise(workbook), ...(lastYear === undefined ? {} : { lastYear: recognise(lastYear) }) });
}

/** The same beside documents that are recognised already. */
export function verifyBeside(paragraphs: readonly string[], documents: CheckContext): VerifiedNarrative {
  const narrative = asTextNarrative({ name: "情况说明", paragraphs });
  return verifyNarrative(readNarrative(narrative), narrative, documents);
}

/** "error narrative/rate 14.82": what a text is told, without hints. */
export function complaints({ findings }: VerifiedNarrative): readonly string[] {
  return findings.filter(({ severity }) => severity !== "info").map(({ severity, rule, text }) => `${severity} ${rule} ${text?.quote ?? ""}`);
}

import type { Narrative } from "../narrative/narrative";
import { readNarrative } from "../narrative/reading/read-narrative";
import { verifyNarrative, type VerifiedNarrative } from "./narrative/verify-narrative";
import type { CheckContext } from "./rule";
import type { Tally } from "./tally";

/** Reads a narrative and holds it against the tables and itself; nothing where there is none. */
export function checkNarrative(narrative: Narrative | undefined, context: CheckContext, tally: Tally): VerifiedNarrative | undefined {
  return narrative === undefined ? undefined : verifyNarrative(readNarrative(narrative), narrative, context, tally);
}

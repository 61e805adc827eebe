import type { Failed } from "../rule";

/** A broken rule at one place. A function, since a bare literal among several yields is widened until its severity is any text. */
export function failed<MessageId extends string>(failure: Omit<Failed<MessageId>, "outcome">): Failed<MessageId> {
  return { outcome: "failed", ...failure };
}

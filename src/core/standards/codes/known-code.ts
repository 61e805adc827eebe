/**
 * How sure a code and its name are. Only "official" (an official template) and "published" (a public code table) may ground an error;
 * "observed" (seen in real tables) and "unverified" give a hint at most.
 */
export type Certainty = "official" | "published" | "observed" | "unverified";

/** A classification code and its name. */
export interface KnownCode {
  readonly code: string;
  readonly name: string;
  readonly certainty: Certainty;
  /** Other words for the same name, never worth a finding. */
  readonly synonyms: readonly string[];
  /** Names that the code bears in other forms: right where they stand alone, but two of them in one document differ. */
  readonly otherNames: readonly string[];
}

/** One line of a code list. */
export function known(
  code: string,
  name: string,
  certainty: Certainty,
  more: { readonly synonyms?: readonly string[]; readonly otherNames?: readonly string[] } = {},
): KnownCode {
  return { code, name, certainty, synonyms: more.synonyms ?? [], otherNames: more.otherNames ?? [] };
}

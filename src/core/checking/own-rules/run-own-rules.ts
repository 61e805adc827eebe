import type { Hindrance } from "../../identities/hindrance";
import { noData, notApplicable } from "../../identities/hindrance";
import type { Identity } from "../../identities/identity";
import { documentStandard } from "../../standards/document-standard";
import type { IdentityLine } from "../../standards/identity-line";
import type { Finding } from "../finding";
import { hintFinding } from "../identity-findings";
import type { CheckContext } from "../rule";
import { countedIdentity, runIdentities } from "../run-identities";
import type { Tally } from "../tally";

/**
 * Applies the user's own 勾稽关系. Each failure is told by itself, with all its cells: a rule that nobody but its user vouches for
 * must not change what the built-in ones take for the likely mistake.
 */
export function runOwnRules(identities: readonly Identity[], context: CheckContext, year: number | undefined, tally: Tally): readonly Finding[] {
  const { tables, name } = documentStandard(context.current.document);
  const own = new Set(tables.map(({ id }) => id));
  const ofDocument = (identity: Identity): boolean => identity.terms.every(({ term, tableId }) => term.document !== "本年" || tableId === undefined || own.has(tableId));
  const applied = identities.filter((identity) => {
    const hindrance = ofDocument(identity) ? yearHindrance(identity.line, year) : notApplicable(`公式里有不是${name}的表`);
    if (hindrance !== undefined) tally.add(countedIdentity(identity), hindrance.outcome, hindrance.reason);
    return hindrance === undefined;
  });
  // The year is judged here, by the text too: the tables of a budget seldom print theirs.
  const { failed, broken } = runIdentities(applied.map((identity) => ({ ...identity, line: { ...identity.line, years: {} } })), context, tally);
  return [...broken, ...failed.map(hintFinding)];
}

function yearHindrance({ years = {} }: IdentityLine, year: number | undefined): Hindrance | undefined {
  if (years.from === undefined && years.to === undefined) return undefined;
  if (year === undefined) return noData("看不出是哪一年的文件");
  return year < (years.from ?? year) || year > (years.to ?? year) ? notApplicable(`不适用于${String(year)}年`) : undefined;
}

import type { NumberToken } from "../../narrative/reading/number-token";
import { LOUDNESS, type Severity } from "../finding";
import { fillMessage } from "../fill-message";
import type { RuleMeta } from "../run-rules";
import { joined } from "./join-spans";
import { locateInText, type LocatedInText, type TextSuspect } from "./locate-in-text";
import type { NarrativeContext } from "./narrative-context";
import type { Broken, Unsure } from "./narrative-rule";
import { allowed, isWithin, quantitiesOf, type Relation } from "./relation";
import { A_SLIP } from "./slips";
import { isAmountUnit, isPercent } from "../../narrative/reading/stated";
import { amount, asPrinted, percent } from "./written";

/** A broken outcome with the rule that says it, and the relation that does not hold. */
export interface Failure {
  readonly rule: RuleMeta;
  readonly broken: Broken;
  readonly relation: Relation;
}

/** One mistake: the outcome to be told of it, and what is left in doubt. */
export interface Mistake {
  readonly rule: RuleMeta;
  readonly broken: Broken;
  /** What to add to its message (Chinese). */
  readonly more?: string;
  readonly doubted?: Unsure;
}

const MORE = {
  word: "从文中其他数看，应是“{word}”写反了。",
  one: "从文中其他数看，应是“{name}”的{told}有误，改为 {expected} 后{all}相符。",
  maybe: "可能是“{name}”的{told}有误，如改为 {expected} 即相符，请核对。",
  several: "也可能是{names}有误。",
};
/** The number that the rule itself would doubt is kept unless another is plainly likelier. */
const AS_GOOD = 0.3;
/** More than so many rivals are not named one by one. */
const FEW = 4;

/** Broken outcomes with those that one number explains told as one, at that number; in the order in which they were found. */
export function mistakesOf(context: NarrativeContext, all: readonly Pick<Failure, "rule" | "broken">[], holding: readonly Relation[]): readonly Mistake[] {
  const failures = all.flatMap(({ rule, broken }) => (broken.relation === undefined || broken.follows === true || severityOf({ rule, broken }) === "info" ? [] : [{ rule, broken, relation: broken.relation }]));
  const told = new Map<Broken, Mistake | undefined>();
  const followers = new Map<NumberToken, Broken[]>();
  for (const { broken } of all) {
    if (broken.follows !== true || broken.relation === undefined) continue;
    for (const { token } of quantitiesOf(broken.relation)) {
      const known = followers.get(token);
      if (known === undefined) followers.set(token, [broken]);
      else known.push(broken);
    }
  }
  for (const located of locateInText(failures, holding)) {
    const [primary, ...others] = [...located.failures].sort((a, b) => loudness(a) - loudness(b));
    if (primary === undefined) continue;
    if (located.failures.every(({ broken }) => broken.witness === true) && !isTelling(located.suspects)) continue;
    told.set(primary.broken, located.suspects.length === 0 ? primary : isIdle(located) ? { ...primary, broken: { ...primary.broken, tokens: [] } } : mistakeOf(context, primary, others, located));
    for (const { broken } of others) told.set(broken, undefined);
    for (const suspect of located.suspects) for (const broken of followers.get(suspect.of.token) ?? []) if (mends(suspect, broken.relation)) told.set(broken, undefined);
  }
  return all.flatMap((one): readonly Mistake[] => {
    if (one.broken.witness === true && !told.has(one.broken)) return [];
    if (told.has(one.broken)) return [told.get(one.broken) ?? []].flat();
    // Whatever is changed, as much would not hold any more: then no number is called wrong.
    return [one.broken.relation === undefined || one.broken.follows === true ? one : { ...one, broken: { ...one.broken, tokens: [] } }];
  });
}

/** So many numbers, and each of them could take up a difference: it tells nothing of the one that nothing else speaks for. */
const MANY = 4;

/** No slip explains what fails: as likely something is left out, or a word stands for the change that is missing. */
function isIdle({ failures, suspects }: LocatedInText<Failure>): boolean {
  const [likely] = suspects;
  if (likely === undefined || likely.meant.likeness >= A_SLIP) return false;
  return failures.some(({ relation }) => hasFlatWord(relation)) || (failures.length === 1 && failures.every(({ relation }) => quantitiesOf(relation).length > MANY));
}

function hasFlatWord(relation: Relation): boolean {
  return relation.kind === "sum" && relation.terms.some(({ of }) => of.token === undefined && of.word !== undefined);
}

const DIGITS_THAT_TELL = 4;

/** One slip in a number of many digits: what is missing from the text would hardly look like it. */
function isTelling(suspects: readonly TextSuspect<Failure>[]): boolean {
  return suspects.every(({ of: { token }, meant }) => meant.likeness >= A_SLIP && [token.value, meant.value].every((value) => (value?.abs().toFixed(2).replace(/\.|^0+|0+$/g, "").length ?? 0) >= DIGITS_THAT_TELL));
}

/** The paragraphs where most of the suspects stand: one of several parts is likelier than the one whole. */
function mostIn(suspects: readonly TextSuspect<Failure>[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { of } of suspects) counts.set(of.token.span.paragraph, (counts.get(of.token.span.paragraph) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].flatMap(([paragraph, count]) => (count === most ? [paragraph] : []));
}

function mends({ of, meant }: TextSuspect<Failure>, relation: Relation | undefined): boolean {
  return relation !== undefined && quantitiesOf(relation).some(({ token }) => token === of.token) && allowed(relation, of.token, new Map()).some((one) => isWithin(meant.value, one));
}

function severityOf({ rule, broken }: Pick<Failure, "rule" | "broken">): Severity {
  return broken.severity ?? rule.severity;
}

/** Failures that one number explains, told at that number. */
function mistakeOf(context: NarrativeContext, told: Failure, others: readonly Failure[], { suspects }: LocatedInText<Failure>): Mistake {
  const { broken } = told;
  const most = mostIn(suspects);
  const first = suspects.find(({ of }) => most.includes(of.token.span.paragraph));
  const own = suspects.find(({ of, meant }) => of.token === broken.tokens[0] && most.includes(of.token.span.paragraph) && meant.likeness >= (first?.meant.likeness ?? 0) - AS_GOOD);
  const likely = own ?? first;
  if (likely === undefined) return told;
  const rivals = suspects.filter((one) => one !== likely);
  const isUnsaid = rivals.length > 0 && broken.tokens.length === 0;
  // Two that prove each other wrong, far apart: the words can mark only one of them.
  const isPair = rivals.length === 1 && rivals[0]?.of.token.span.paragraph !== likely.of.token.span.paragraph;
  const elsewhere = own === undefined || (rivals.length === 0 && likely.meant.flipped === true);
  return {
    rule: told.rule,
    broken: {
      ...broken,
      // Several that only warn by themselves, and one slip that explains them all: that is proof.
      ...(others.length > 0 && rivals.length === 0 && likely.meant.likeness >= A_SLIP ? { severity: "error" as const } : {}),
      span: spanOf(broken, likely, rivals),
      tokens: isUnsaid || (likely.meant.flipped === true && rivals.length === 0) ? [] : [likely, ...(isPair ? rivals : [])].map(({ of }) => of.token),
      ...(others.length === 0 ? {} : { details: [...(broken.details ?? []), ...others.map((one) => fillMessage(one.rule.messages[one.broken.messageId] ?? "", one.broken.data))] }),
      ...(elsewhere && likely.meant.flipped !== true ? { found: asPrinted(likely.of.token), expected: meantText(likely) } : {}),
    },
    more: (elsewhere || others.length > 0 ? likelyText(context, likely, others.length + 1) : "") + (rivals.length === 0 || rivals.length > FEW ? "" : fillMessage(MORE.several, { names: rivals.map(({ of }) => `“${of.name}”的${asPrinted(of.token)}`).join("、") })),
    doubted: { outcome: "noData", tokens: isPair ? [] : (isUnsaid ? suspects : rivals).map(({ of }) => of.token), reason: "与文中其他数对不上，不能断定哪一个有误" },
  };
}

/** Errors first, then what leaves no doubt, then few numbers: the one that a reader can follow. */
function loudness({ rule, broken, relation }: Failure): number {
  return (broken.witness === true ? 10_000 : 0) + LOUDNESS[severityOf({ rule, broken })] * 1000 + quantitiesOf(relation).length;
}

/** The number itself; with those that may as well be wrong, where they stand together. */
function spanOf({ span }: Broken, likely: TextSuspect<Failure>, rivals: readonly TextSuspect<Failure>[]): Broken["span"] {
  const places = [likely, ...rivals].map(({ of, meant }) => (meant.flipped === true && of.word !== undefined ? of.word : of.token.span));
  const [first = span] = places;
  if (rivals.length > FEW) return isInside(first, span) ? span : first;
  return [...places, ...(rivals.length > 0 ? [span] : [])].filter(({ paragraph }) => paragraph === first.paragraph).reduce((a, b) => joined(a, b), first);
}

function isInside(inner: Broken["span"], outer: Broken["span"]): boolean {
  return inner.paragraph === outer.paragraph && inner.start >= outer.start && inner.end <= outer.end;
}

function likelyText(context: NarrativeContext, likely: TextSuspect<Failure>, count: number): string {
  const { of, meant } = likely;
  if (meant.flipped === true && of.word !== undefined) return fillMessage(MORE.word, { word: context.words(of.word) });
  const data = { name: of.name, told: asPrinted(of.token), expected: meantText(likely) };
  // One sum that fails speaks for no number of it: what looks like a slip is a guess, and told as one.
  return count > 1 ? fillMessage(MORE.one, { ...data, all: `${String(count)}处都` }) : fillMessage(MORE.maybe, data);
}

function meantText({ of: { token }, meant: { value, likeness } }: TextSuspect<Failure>): string {
  const size = value.abs();
  const text = isPercent(token.unit) ? percent(size) : isAmountUnit(token.unit) || token.unit === "" ? `${amount(size.toDecimalPlaces(6))} 万元` : size.toDecimalPlaces(2).toString();
  return likeness >= A_SLIP ? text : `约 ${text}`;
}

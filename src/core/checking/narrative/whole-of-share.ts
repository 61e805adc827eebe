import { onceFor } from "../../recall/once-for";
import type { Spread } from "../../figures/agreement";
import type { AmountStatement, ShareStatement } from "../../narrative/reading/statement";
import { labelKey } from "../../wording/normalise";
import { firstAt } from "../../narrative/first-at";
import { groupBy } from "../../narrative/group-by";
import type { NarrativeContext } from "./narrative-context";
import { tableFigure } from "../../identities/table-figure";
import type { Quantity } from "./relation";

/** Among more amounts than this in one paragraph any share fits some: none is guessed to be the whole. */
const MOST_BESIDE = 60;

/** What shares of a section are shares of, where the sentence does not say. */
const TOTALS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  "budget/income": ["表2[合计].总计", "表1[收入总计].预算数"],
  "budget/expenditure": ["表3[合计].合计", "表1[支出总计].预算数"],
  "budget/appropriation": ["表4[收入总计].合计"],
  "budget/general/structure": ["表5[合计].合计"],
  "budget/general/size": ["表5[合计].合计"],
  "budget/general": ["表5[合计].合计"],
  "budget/basic": ["表6[合计].合计"],
  "budget/three-public": ["表10[合计].合计"],
  "budget/carry-over": ["表11[合计].总计"],
}));
/** Where the whole stands when the section has none of its own. */
const TOLD_BEFORE: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  "budget/general/structure": ["budget/general/size", "budget/general", "budget/appropriation"],
}));

/** The whole of a share: the values it may have, and whether the text leaves no doubt which amount it is. */
export interface Whole {
  readonly values: readonly Spread[];
  readonly certain: boolean;
  /** The one that it is, where there is no doubt. */
  readonly quantity?: Quantity;
}

/** Values that the whole of a share may have. */
export function wholeOfShare(context: NarrativeContext, share: ShareStatement, part: AmountStatement): Whole | undefined {
  const named = share.whole === undefined ? undefined : namedWhole(context, share.whole, part);
  if (named !== undefined) return certain(context, [named], context.believed(named));
  const amounts = amountsOf(context);
  const wholes = (amounts.sums.get(part) ?? []).map(({ whole }) => whole);
  const values: Spread[] = wholes.flatMap((whole) => context.believed(whole));
  const { section } = share.subject;
  if (values.length === 0) {
    for (const address of TOTALS.get(section) ?? []) {
      const figure = context.tables === undefined ? undefined : tableFigure(context.tables, address, {});
      if (figure === undefined) continue;
      values.push(...context.readings(figure));
      break;
    }
  }
  if (values.length > 0) return certain(context, wholes, values);
  const first = firstAmount(amounts, [section, ...(TOLD_BEFORE.get(section) ?? [])], part);
  if (first !== undefined && TOTAL_LIKE.test(first.subject.name)) return share.whole === undefined ? certain(context, [first], context.believed(first)) : { values: context.believed(first), certain: false };
  // No whole is told in so many words: any larger amount of the paragraph may be it.
  const beside = amounts.ofParagraph.get(part.figure.span.paragraph) ?? [];
  const around = beside.length > MOST_BESIDE ? [] : beside.filter((one) => one !== part);
  const maybe = [...(first === undefined ? [] : [first]), ...around].flatMap((one) => context.believed(one));
  return maybe.length === 0 ? undefined : { values: maybe, certain: false };
}

function certain(context: NarrativeContext, wholes: readonly AmountStatement[], values: readonly Spread[]): Whole {
  const [whole, another] = wholes;
  const [value] = values;
  const quantity = whole === undefined ? (value === undefined ? undefined : { name: "", value }) : another === undefined ? context.quantity(whole) : undefined;
  return { values, certain: true, ...(quantity === undefined ? {} : { quantity }) };
}

const TOTAL_LIKE = /总计|合计|总额|总预算|^(?:本年|财政拨款|一般公共预算)(?:收入|支出)?$|三公经费|^(?:收入|支出)|一般公共预算支出|^政府采购$|^基本支出$|^项目支出$/;

/** The nearest amount before the part that bears the name; else the first that does. */
function namedWhole(context: NarrativeContext, whole: { readonly name: string; readonly section: string }, part: AmountStatement): AmountStatement | undefined {
  const named = amountsOf(context).ofName.get(labelKey(whole.name)) ?? [];
  return named[firstAt(named, (one) => !isBefore(one, part)) - 1] ?? named.find((one) => one !== part);
}

function firstAmount({ ofSection }: Amounts, sections: readonly string[], part: AmountStatement): AmountStatement | undefined {
  for (const section of sections) {
    const first = ofSection.get(section)?.[0];
    if (first !== undefined && isBefore(first, part)) return first;
  }
  return undefined;
}

/** This year's amounts in reading order, as shares look for them; made once, so that many shares of a long text stay quick. */
interface Amounts {
  readonly ofName: ReadonlyMap<string, readonly AmountStatement[]>;
  readonly ofSection: ReadonlyMap<string, readonly AmountStatement[]>;
  readonly ofParagraph: ReadonlyMap<number, readonly AmountStatement[]>;
  /** The sums that an amount is a part of. */
  readonly sums: ReadonlyMap<AmountStatement, readonly { readonly whole: AmountStatement }[]>;
}

const amounts = onceFor<NarrativeContext, Amounts>();

function amountsOf(context: NarrativeContext): Amounts {
  return amounts(context, () => {
    const current = context.all("amount").filter(({ of }) => of === "current");
    return {
      ofName: groupBy(current, ({ subject }) => labelKey(subject.name)),
      ofSection: groupBy(current, ({ subject }) => subject.section),
      ofParagraph: groupBy(current, ({ figure }) => figure.span.paragraph),
      sums: groupBy(context.all("sum").flatMap(({ whole, parts }) => parts.map((part) => ({ whole, part }))), ({ part }) => part),
    };
  });
}

function isBefore(a: AmountStatement, b: AmountStatement): boolean {
  const x = a.figure.span;
  const y = b.figure.span;
  return x.paragraph < y.paragraph || (x.paragraph === y.paragraph && x.start < y.start);
}

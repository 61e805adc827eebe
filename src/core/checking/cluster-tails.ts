import { amountText } from "../figures/amount-text";
import type { Figure } from "../figures/figure";
import type { Compared } from "../identities/application";
import { applicationKey } from "../identities/application";
import { explain } from "../identities/explain";
import type { Finding } from "./finding";
import { cellsOf, unique } from "./identity-findings";
import { identityRule } from "./run-identities";

/** Tails that share a figure have one cause: one finding for each such group, with all its cells. */
export function tailFindings(tails: readonly Compared[]): Finding[] {
  return clusters(tails).map((group) => {
    const [first] = group;
    if (first === undefined) throw new Error("an empty group of tails");
    const largest = group.reduce((a, b) => (gap(b).gt(gap(a)) ? b : a), first);
    const more = group.length > 1 ? `同一原因的尾差共${String(group.length)}处。` : "";
    return {
      id: ["rounding-tail", identityRule(first.identity), applicationKey(first)].join("/"),
      rule: identityRule(first.identity),
      severity: "info",
      message: `四舍五入尾差：${explain(largest, "brief").arithmetic}。${more}各数都按所列小数位四舍五入，这样的差额属正常；如需表面相等，可调整其中一个分项。`,
      at: unique(cellsOf(group)),
      found: amountText(largest.left.value),
      expected: amountText(largest.right.value),
      difference: amountText(largest.left.value.minus(largest.right.value)),
      ...(first.terms[0] === undefined ? {} : { table: first.terms[0].table.standard.id }),
      details: group.map((one) => `${one.identity.line.title}：${explain(one).arithmetic}`),
    };
  });
}

function gap({ left, right }: Compared): ReturnType<Figure["value"]["abs"]> {
  return left.value.minus(right.value).abs();
}

/**
 * What marks a common cause: a figure (other than zero) that both hold; the same line, or the line above it, off by the same amount,
 * in another column or another table too.
 */
function causes(tail: Compared): readonly unknown[] {
  const figures = tail.terms.flatMap(({ figure }) => (figure === undefined || figure.value.isZero() ? [] : [figure]));
  const off = gap(tail).toString();
  const above = tail.terms[0]?.row?.parent?.key;
  return [...figures, `${tail.rowKey}|${off}`, ...(above === undefined ? [] : [`${above}|${off}`])];
}

function clusters(tails: readonly Compared[]): Compared[][] {
  const groupOf = new Map<unknown, Compared[]>();
  const groups = new Set<Compared[]>();
  for (const tail of tails) {
    const touching = new Set(causes(tail).flatMap((cause) => groupOf.get(cause) ?? []));
    const merged: Compared[] = [];
    for (const group of groups) {
      if (!group.some((one) => touching.has(one))) continue;
      merged.push(...group);
      groups.delete(group);
    }
    merged.push(tail);
    groups.add(merged);
    for (const one of merged) for (const cause of causes(one)) groupOf.set(cause, merged);
  }
  return [...groups];
}

import type { NumberToken } from "../../narrative/reading/number-token";
import { quantitiesOf, type Relation } from "./relation";

/** Relations that share numbers, directly or over others: a number put right in one group changes nothing in another. */
export interface Connected<Failure> {
  readonly failures: readonly Failure[];
  readonly holding: readonly Relation[];
}

/** The groups of failing relations, with the holding ones that speak of the same numbers. In time proportional to the relations. */
export function connected<Failure extends { readonly relation: Relation }>(failures: readonly Failure[], holding: readonly Relation[]): readonly Connected<Failure>[] {
  const next = new Map<NumberToken, NumberToken>();
  const rootOf = (token: NumberToken): NumberToken => {
    let root = token;
    for (let up = next.get(root); up !== undefined; up = next.get(root)) root = up;
    for (let one = token; one !== root; ) {
      const up = next.get(one) ?? root;
      next.set(one, root);
      one = up;
    }
    return root;
  };
  for (const relation of [...failures.map((one) => one.relation), ...holding]) {
    const [first, ...others] = quantitiesOf(relation);
    for (const other of others) {
      const [a, b] = [rootOf((first ?? other).token), rootOf(other.token)];
      if (a !== b) next.set(b, a);
    }
  }
  const groups = new Map<NumberToken, { readonly failures: Failure[]; readonly holding: Relation[] }>();
  for (const failure of failures) {
    const [first] = quantitiesOf(failure.relation);
    if (first === undefined) continue;
    const root = rootOf(first.token);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, { failures: [failure], holding: [] });
    else group.failures.push(failure);
  }
  for (const relation of holding) {
    const [first] = quantitiesOf(relation);
    if (first !== undefined) groups.get(rootOf(first.token))?.holding.push(relation);
  }
  return [...groups.values()];
}

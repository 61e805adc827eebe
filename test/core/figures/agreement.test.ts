import fc from "fast-check";
import { agreement, atMost, type Spread } from "../../../src/core/figures/agreement";
import { Exact, halfUnit, ZERO } from "../../../src/core/figures/exact";

const spread = (value: string, half = "0.005"): Spread => ({ value: new Exact(value), half: new Exact(half) });

test.each<[string, Spread, Spread, string]>([
  ["one figure printed twice", spread("20.54"), spread("20.54"), "equal"],
  ["0.01 apart: the ends touch", spread("20.54"), spread("20.55"), "tail"],
  ["0.02 apart", spread("20.54"), spread("20.56"), "apart"],
  ["just beyond touching", spread("20.54"), spread("20.550001"), "apart"],
  ["zero is exact: 0 and 0.01", spread("0", "0"), spread("0.01"), "apart"],
  ["0 and 0.005 touch", spread("0", "0"), spread("0.005"), "tail"],
  ["a finer print narrows", spread("20.545", "0.0005"), spread("20.55"), "tail"],
  ["two finer prints", spread("20.545", "0.0005"), spread("20.547", "0.0005"), "apart"],
  ["a sum of three within 0.005·(3+1)", spread("60.02", "0.015"), spread("60"), "tail"],
  ["a sum of three beyond it", spread("60.03", "0.015"), spread("60"), "apart"],
  ["a lost sign", spread("-3.2"), spread("3.2"), "apart"],
])("%s", (_, a, b, expected) => expect(agreement(a, b)).toBe(expected));

test.each<[string, Spread, Spread, string]>([
  ["less", spread("3"), spread("4"), "equal"],
  ["the same", spread("3"), spread("3"), "equal"],
  ["0.01 more: some value may still be", spread("3.01"), spread("3"), "tail"],
  ["0.02 more", spread("3.02"), spread("3"), "apart"],
  ["something against nothing", spread("0.01"), spread("0", "0"), "apart"],
])("at most, %s", (_, a, b, expected) => expect(atMost(a, b)).toBe(expected));

const anySpread = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom("0", "0.0005", "0.005", "0.5")).map(([cents, half]) => spread(String(cents / 100), half));

test("agreement is symmetric and every figure agrees with itself", () => {
  fc.assert(
    fc.property(anySpread, anySpread, (a, b) => {
      expect(agreement(a, b)).toBe(agreement(b, a));
      expect(agreement(a, a)).toBe("equal");
    }),
  );
});

test("two figures agree exactly where each is at most the other", () => {
  fc.assert(
    fc.property(anySpread, anySpread, (a, b) => {
      expect(agreement(a, b) !== "apart").toBe(atMost(a, b) !== "apart" && atMost(b, a) !== "apart");
    }),
  );
});

/** 元 as printed: 万元 to two decimals; nothing is exactly nothing. */
const printed = (yuan: number): Spread => ({ value: new Exact(yuan).div(10_000).toDecimalPlaces(2), half: yuan === 0 ? ZERO : halfUnit(2) });
/** Amounts that print as something; what prints as 0.00 is taken for exactly nothing. */
const amount = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 50, max: 99_999_999 }) }, fc.constant(0));
const sum = (parts: readonly Spread[]): Spread => ({
  value: parts.reduce((total, { value }) => total.plus(value), ZERO),
  half: parts.reduce((total, { half }) => total.plus(half), ZERO),
});

test("what is built from true values is never wrong, and sums differ by up to 0.005·(n+1)", () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 30 }), (yuan) => {
      const parts = yuan.map(printed);
      const total = printed(yuan.reduce((a, b) => a + b, 0));
      expect(agreement(sum(parts), total)).not.toBe("apart");
      expect(agreement(total, sum(parts))).not.toBe("apart");
      expect(sum(parts).value.minus(total.value).abs().toNumber()).toBeLessThanOrEqual(0.005 * (yuan.length + 1) + 1e-12);
    }),
  );
});

test("a total beyond 0.005·(n+1) is wrong", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 50, max: 99_999_999 }), { minLength: 1, maxLength: 30 }), fc.boolean(), (yuan, above) => {
      const parts = sum(yuan.map(printed));
      const room = new Exact("0.005").times(yuan.length + 1);
      const beyond = room.plus("0.000001").times(above ? 1 : -1);
      expect(agreement(parts, { value: parts.value.plus(room.times(above ? 1 : -1)), half: halfUnit(2) })).toBe("tail");
      expect(agreement(parts, { value: parts.value.plus(beyond), half: halfUnit(2) })).toBe("apart");
    }),
  );
});

import fc from "fast-check";
import { compareExact, Exact } from "../../../src/core/figures/exact";

/** Values of few and of many digits, near each other often. */
const values = fc.oneof(
  fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 0, max: 30 })).map(([digits, decimals]) => new Exact(digits).div(new Exact(10).pow(decimals))),
  fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 12 })).map(([digits, decimals]) => new Exact(digits.toString()).div(new Exact(10).pow(decimals))),
);
const few = new Exact("0.0000001");

test("compareExact orders as decimal.js does", () => {
  fc.assert(fc.property(values, values, (a, b) => {
    for (const other of [b, a.plus(few), a.negated(), a.times(10), new Exact(a)]) expect(Math.sign(compareExact(a, other))).toBe(a.comparedTo(other));
  }));
});

test("-0 is 0", () => {
  expect(compareExact(new Exact(-0), new Exact(0))).toBeCloseTo(0);
});

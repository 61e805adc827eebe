import fc from "fast-check";
import { meets, rateRange, shareRange, varianceRange } from "../../../src/core/checking/narrative/intervals";
import { Exact, halfUnit } from "../../../src/core/figures/exact";
import type { Spread } from "../../../src/core/figures/agreement";

/** A true value in 元 as it is printed in 万元 with two decimals. */
function printed(yuan: number): Spread {
  const value = new Exact(yuan).div(10_000).toDecimalPlaces(2);
  return { value, half: value.isZero() && yuan === 0 ? new Exact(0) : halfUnit(2) };
}

function percent(value: InstanceType<typeof Exact>): Spread {
  return { value: value.toDecimalPlaces(2), half: halfUnit(2) };
}

const yuan = fc.integer({ min: 0, max: 500_000_000 });
const some = fc.integer({ min: 10_000, max: 500_000_000 });

test("an honestly printed share is never wrong", () => {
  fc.assert(fc.property(some, yuan, (whole, part) => {
    fc.pre(part <= whole);
    const range = shareRange(printed(part), printed(whole));
    expect(range !== undefined && meets(percent(new Exact(part).div(whole).times(100)), range)).toBe(true);
  }), { numRuns: 500 });
});

test("an honestly printed rate is never wrong", () => {
  fc.assert(fc.property(some, yuan, (before, now) => {
    const change = now - before;
    fc.pre(Math.abs(change) >= 100);
    const range = rateRange(printed(now), printed(Math.abs(change)), change > 0 ? 1 : -1);
    // Where the print leaves no base, nothing is said.
    if (range === undefined) return;
    expect(meets(percent(new Exact(Math.abs(change)).div(before).times(100)), range)).toBe(true);
  }), { numRuns: 500 });
});

test("an honestly printed variance is never wrong", () => {
  fc.assert(fc.property(some, yuan, (plan, outcome) => {
    const range = varianceRange(printed(outcome), printed(plan));
    expect(range !== undefined && meets(percent(new Exact(outcome - plan).div(plan).times(100)), range)).toBe(true);
  }), { numRuns: 500 });
});

test("a share twice the margin away is found", () => {
  fc.assert(fc.property(fc.integer({ min: 1_000_000, max: 500_000_000 }), yuan, fc.constantFrom(1, -1), (whole, part, sign) => {
    fc.pre(part <= whole && part > 100_000);
    const [above, below] = [printed(part), printed(whole)];
    const range = shareRange(above, below);
    const told = above.value.div(below.value).times(100).plus(new Exact("0.12").times(sign));
    const width = range?.high?.minus(range.low) ?? new Exact(0);
    fc.pre(width.lt("0.05"));
    expect(range !== undefined && meets(percent(told), range)).toBe(false);
  }), { numRuns: 300 });
});

test.each([
  // current, change, sign, stated, fits
  ["3.26", "0.11", -1, "3.22", true], // 0.11 may be 0.105 … 0.115
  ["3.26", "0.11", -1, "3.52", false],
  ["110", "10", 1, "10", true],
  ["90", "10", -1, "10", true],
  ["90", "10", -1, "11.11", false],
] as const)("%s after a change of %s (%d): %s%% fits: %s", (current, change, sign, stated, fits) => {
  const at = (text: string): Spread => ({ value: new Exact(text), half: halfUnit(2) });
  const range = rateRange(at(current), at(change), sign);
  expect(range !== undefined && meets(at(stated), range)).toBe(fits);
});

test("no base, no rate", () => {
  const at = (text: string): Spread => ({ value: new Exact(text), half: halfUnit(2) });
  expect(rateRange(at("10"), at("10"), 1)).toBeUndefined();
  expect(rateRange(at("10"), at("12"), 1)).toBeUndefined();
});

test("0 of 0 is 0.00 % by custom, something of nothing has no share", () => {
  const nothing: Spread = { value: new Exact(0), half: new Exact(0) };
  expect(shareRange(nothing, nothing)?.high?.toString()).toBe("0");
  expect(shareRange({ value: new Exact(1), half: halfUnit(2) }, nothing)).toBeUndefined();
});

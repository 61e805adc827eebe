import { Exact } from "../../../../src/core/figures/exact";
import { printAmount, printPercent } from "../../../../src/core/narrative/writing/print-number";

test.each([
  ["2317.875", "2317.88", "2317.88", "2,317.88"],
  ["35", "35.00", "35", "35.00"],
  ["28.4", "28.40", "28.4", "28.40"],
  ["0", "0.00", "0", "0.00"],
  ["0.005", "0.01", "0.01", "0.01"],
  // 0.00 would say that there is nothing.
  ["0.003", "0.003", "0.003", "0.003"],
  ["1234567.1", "1234567.10", "1234567.1", "1,234,567.10"],
  ["-1234.5", "-1234.50", "-1234.5", "-1,234.50"],
])("%s as an amount", (value, plain, trimmed, thousands) => {
  const exact = new Exact(value);
  expect([printAmount(exact, { trimmed: false, thousands: false }), printAmount(exact, { trimmed: true, thousands: false }), printAmount(exact, { trimmed: false, thousands: true })]).toEqual([plain, trimmed, thousands]);
});

test("percentages round half up from the exact value", () => {
  const third = new Exact(1).div(3).times(100);
  expect(printPercent(third, { trimmed: false, thousands: false })).toBe("33.33");
  expect(printPercent(new Exact("44.895"), { trimmed: true, thousands: false })).toBe("44.9");
});

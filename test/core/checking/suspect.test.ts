import { slipLikeness } from "../../../src/core/checking/suspect";
import { Exact } from "../../../src/core/figures/exact";

test.each<[string, string, string, number]>([
  ["one digit", "20.54", "21.54", 3], ["two neighbours swapped", "352.74", "325.74", 3], ["a digit left out", "12.34", "122.34", 3], ["a digit too many", "1234.56", "124.56", 3],
  ["the point shifted", "205.4", "20.54", 2], ["units 1:10000 apart", "205400", "20.54", 2], ["a lost sign", "-3.2", "3.2", 2], ["a figure left out", "0", "20.54", 2], ["a figure too many", "20.54", "0", 2],
  ["another amount", "20.54", "37.91", 1], ["two digits", "20.54", "31.54", 1],
  ["a negative that nobody prints", "20.54", "-1.3", 0], ["more decimals than are printed", "20.54", "20.535", 0],
])("%s: %s for %s", (_, printed, meant, likeness) => expect(slipLikeness(new Exact(printed), new Exact(meant))).toBe(likeness));

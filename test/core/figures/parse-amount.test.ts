import fc from "fast-check";
import { parseAmount } from "../../../src/core/figures/parse-amount";

/** "value / decimals / unit" of what was read; the word itself where it is no amount. */
function read(text: string): string {
  const amount = parseAmount(text);
  if (amount === null) return "malformed";
  if (typeof amount === "string") return amount;
  return [amount.value.toString(), String(amount.decimals), ...(amount.unit === undefined ? [] : [amount.unit])].join(" / ");
}

test.each([
  ["", "blank"], [" ", "blank"], ["\u3000\u3000", "blank"], ["\u00a0\n\t", "blank"],
  ["-", "dash"], ["—", "dash"], ["——", "dash"], ["－", "dash"], ["–", "dash"], [" - ", "dash"], ["―", "dash"],
])("%j is %s", (text, expected) => expect(read(text)).toBe(expected));

test.each([
  ["0", "0 / 0"], ["0.00", "0 / 2"], ["35", "35 / 0"], ["28.4", "28.4 / 1"], ["1774.10", "1774.1 / 2"], ["0.005", "0.005 / 3"], [".5", "0.5 / 1"],
  ["1,774.10", "1774.1 / 2"], ["12,345,678.9", "12345678.9 / 1"], ["1，774.10", "1774.1 / 2"], ["1 774.10", "1774.1 / 2"],
  ["１２３．４５", "123.45 / 2"], ["１，２３４．５６", "1234.56 / 2"], ["20.54\u3000", "20.54 / 2"], ["\u300020.54", "20.54 / 2"], ["20.54\n", "20.54 / 2"], ["20.\u00a054", "20.54 / 2"],
  ["-3.2", "-3.2 / 1"], ["－3.2", "-3.2 / 1"], ["−3.2", "-3.2 / 1"], ["(3.20)", "-3.2 / 2"], ["（3.20）", "-3.2 / 2"],
  ["¥20.54", "20.54 / 2"], ["￥20.54", "20.54 / 2"],
  ["20.54万元", "20.54 / 2 / 万元"], ["20.54 万元", "20.54 / 2 / 万元"], ["205,400元", "205400 / 0 / 元"], ["205.4千元", "205.4 / 1 / 千元"],
])("%j is %s", (text, expected) => expect(read(text)).toBe(expected));

test.each([
  "1.5.0", "12..3", "1,23", "1,2345", "12,34.5.6", "2O.15", "叁拾", "20.54.", "20。54", "1.5e3", "1/2", "(3.2", "3.2)", "+-3", "--3", "20.54亿元", "万元", "#REF!", "0x10", "Infinity", "20%", "3-4",
])("%j is malformed", (text) => expect(read(text)).toBe("malformed"));

test("an amount is read however it is written", () => {
  const cents = fc.integer({ min: 0, max: 999_999_999_99 });
  const wide = (text: string): string => text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(cents, fc.boolean(), fc.boolean(), fc.constantFrom("", " ", "\u3000", "\u00a0"), (amount, separated, fullWidth, space) => {
      const whole = Math.floor(amount / 100);
      const fraction = String(amount % 100).padStart(2, "0");
      const plain = `${separated ? whole.toLocaleString("en-US") : String(whole)}.${fraction}`;
      expect(read(space + (fullWidth ? wide(plain) : plain) + space)).toBe(`${String(amount / 100)} / 2`);
    }),
  );
});

test("any text is an amount, blank or malformed, never an exception", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => { read(text); }));
});

import { masked, personalNumbers } from "../../../src/core/publishing/personal-numbers";

const found = (text: string, label = ""): readonly string[] => personalNumbers(text, label).map(({ kind, quote, isContact }) => `${kind}${isContact ? " to call" : ""} ${quote}`);
/** An identity number that nobody has: region, day and order made up, check digit computed. */
const identity = (first: string): string => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return first + (["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][[...first].reduce((sum, digit, at) => sum + Number(digit) * (weights[at] ?? 0), 0) % 11] ?? "");
};
const ID = identity("65230119900307001");
const CARD = "6222021234567890128";

test.each([
  [`补贴对象张某，身份证号${ID}。`, "", [`identity ${ID}`]],
  [ID, "", [`identity ${ID}`]],
  [ID.replace(/^(\d{6})(\d{8})/, "$1 $2 "), "", [`identity ${ID.replace(/^(\d{6})(\d{8})/, "$1 $2 ")}`]],
  ["６５２３０１１９９００３０７００１".concat(ID.slice(17)), "", [`identity ６５２３０１１９９００３０７００１${ID.slice(17)}`]],
  ["650102900307001", "身份证号码", ["identity 650102900307001"]],
  ["受益人李某13812345678", "", ["mobile 13812345678"]],
  ["13812345678", "联系电话", ["mobile to call 13812345678"]],
  ["联系人：王某，电话：138-1234-5678", "", ["mobile to call 138-1234-5678"]],
  [CARD, "银行卡号", [`bankCard ${CARD}`]],
  [`发放到银行卡${CARD}`, "", [`bankCard ${CARD}`]],
])("%s is told", (text, label, expected) => {
  expect(found(text, label)).toEqual(expected);
});

test.each([
  ["一位错", ID.slice(0, 17) + (ID.endsWith("1") ? "2" : "1"), ""],
  ["没有这一天", identity("65230119900231001"), ""],
  ["没有这个地区", identity("99230119900307001"), ""],
  ["项目编码", ID, "项目编码"],
  ["统一社会信用代码", `统一社会信用代码${ID}`, ""],
  ["一个数，没有说是电话", "13812345678", ""],
  ["金额", "13812345678", "预算数"],
  ["元", "安排资金13812345678元", ""],
  ["千位分隔", "13,812,345,678", "联系电话"],
  ["单位漏写的金额", "全年收入共计13812345678，较上年增加", ""],
  ["编号", "合同编号：13812345678", ""],
  ["小数", "13812345678.12万元", ""],
  ["座机", "联系电话：0994-2345678", "联系电话"],
  ["校验位不对的卡", CARD.slice(0, 18) + "1", "银行卡号"],
  ["没有说是卡", CARD, "项目代码"],
  ["十五位没有说是身份证", "650102900307001", "项目编码"],
  ["已遮盖", "6523**********0012、138****5678", "身份证号"],
  ["文号和年份", "昌州财社〔2023〕99号，2023年1月1日至2023年12月31日", ""],
])("no false alarm: %s", (_, text, label) => {
  expect(found(text, label)).toEqual([]);
});

test("what is shown of a number is not enough to use it", () => {
  expect([masked(ID), masked("13812345678")]).toEqual([`6523${"*".repeat(12)}${ID.slice(16)}`, "1381*****78"]);
});

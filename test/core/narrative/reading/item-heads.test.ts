import { tell } from "./support/tell";

/** Items of other provinces, none of which bears （类）（款）（项）: their amounts are not the section's total told again. */
const items = (line: string): readonly string[] =>
  tell(`六、一般公共预算财政拨款支出决算情况说明\n（三）一般公共预算财政拨款支出决算具体情况\n一般公共预算财政拨款支出90.00万元。其中：\n${line}`).slice(1);

describe("an item's line that begins with its name alone", () => {
  test.each([
    ["1.农林水支出-水利-防汛：年初预算为8.00万元，支出决算为9.00万元。", "防汛<农林水支出/水利/防汛>"],
    ["防汛。年初预算为8.00万元，支出决算为9.00万元。", "防汛"],
    ["（2）农林水支出水利防汛：年初预算为8.00万元，支出决算为9.00万元。", "农林水支出水利防汛"],
  ])("%s", (line, subject) => {
    expect(items(line)).toEqual([`amount ${subject}: initial-budget 8.00万元`, `amount ${subject}: 9.00万元`]);
  });

  test("what only introduces keeps the subject", () => {
    expect(items("具体情况如下：支出决算为90.00万元。")).toEqual(["amount 一般公共预算支出: 90.00万元"]);
  });
});

test("a share of a fund's project expenditure, told elsewhere, is no share of all project expenditure", () => {
  const lines = tell("三、支出决算情况说明\n本年支出合计200.00万元，其中：项目支出100.00万元，占50.00%。\n十三、预算绩效情况说明\n共涉及项目3个，资金40.00万元，占一般公共预算项目支出总额的80.00%。");
  expect(lines[lines.length - 1]).toMatch(/80\.00% of 一般公共预算项目支出$/);
});

describe("items of which some tell no budget, or tell it behind the outcome", () => {
  const sums = (...lines: readonly string[]): readonly string[] => {
    const intro = "七、一般公共预算财政拨款支出决算情况说明\n（一）一般公共预算财政拨款支出决算总体情况\n一般公共预算财政拨款支出12.00万元。\n（三）一般公共预算财政拨款支出决算具体情况\n一般公共预算财政拨款支出年初预算为8.00万元，支出决算为12.00万元。其中：";
    return tell([intro, ...lines].join("\n")).filter((each) => each.startsWith("sum"));
  };

  test("do not make up the whole", () => {
    expect(sums("1.农林水支出（类）水利（款）防汛（项）。年初预算为3.00万元，支出决算为4.00万元。", "2.农林水支出（类）水利（款）抗旱（项）。年初预算为4.00万元，支出决算为5.00万元。", "3.农林水支出（类）水利（款）水文测报（项）。支出决算为3.00万元，决算数大于年初预算数的主要原因是年中追加。")).toEqual([]);
  });

  test("the budget told second is a part as well", () => {
    expect(sums("1.农林水支出（类）水利（款）防汛（项）。年初预算为3.00万元，支出决算为4.00万元。", "2.农林水支出（类）水利（款）抗旱（项）。支出决算为8.00万元，年初预算为5.00万元。")).toEqual(["sum 一般公共预算支出: 8.00 = 3.00 + 5.00"]);
  });
});

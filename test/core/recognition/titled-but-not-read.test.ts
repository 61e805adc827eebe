import { sheet } from "../support/sheet";
import { unrecognisedIn } from "./seen";

const TITLE = "政府性基金预算支出情况表";

test("a titled table whose header nobody knows is told, nil or with its amounts as text", () => {
  const reason = [`基金: 标题是“${TITLE}”，但没有找到表头`];
  expect(unrecognisedIn(sheet("基金", `${TITLE}\n甲|乙|丙|丁`))).toEqual(reason);
  expect(unrecognisedIn(sheet("基金", `${TITLE}\n甲|乙\n某项|'1,200.00`))).toEqual(reason);
});

test("a title with nothing but prose below it is a line of text, not a table", () => {
  expect(unrecognisedIn(sheet("说明", `${TITLE}\n本表说明见下\n以上各表一并公开`))).toEqual(["说明: 没有找到标准公开表的表名或表头"]);
});

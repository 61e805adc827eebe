import { tableProjects } from "../../../src/core/identities/table-projects";
import { literalContext, literalTable, project, total } from "../support/literal-disclosure";

const zeros = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] as const;
const { current: disclosure } = literalContext([
  literalTable("budget-7", [
    project("2080101", "行政运行", "云岭站点运行经费", 10, 10, ...zeros),
    project("2080199", "其他管理事务支出", "青川宣传经费", 0, 0, ...zeros),
    project("2080199", "其他管理事务支出", "云岭站点 运行经费", 5, 5, ...zeros),
    total(15, 15, ...zeros),
  ]),
]);

describe("tableProjects", () => {
  it("gives each name once, in the table's order, with the sum of its rows", () => {
    expect(tableProjects(disclosure, "budget-7").map(({ name, rows, figure }) => [name, rows.length, figure?.value.toString()])).toEqual([["云岭站点运行经费", 2, "15"], ["青川宣传经费", 1, "0"]]);
  });
  it("tells those that have no amount anywhere", () => {
    expect(tableProjects(disclosure, "budget-7").map(({ isFunded }) => isFunded)).toEqual([true, false]);
  });
  it("has none where the table is not there", () => {
    expect(tableProjects(disclosure, "budget-11")).toEqual([]);
    expect(tableProjects(undefined, "budget-7")).toEqual([]);
  });
});

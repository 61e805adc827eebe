import { selectCells } from "../../../src/hosts/excel/select-cells";
import { startStandIn } from "../../excel-host/start-stand-in";
import type { StandIn, StandInOptions } from "../../excel-host/stand-in";

function open(options?: StandInOptions): StandIn {
  return startStandIn({
    sheets: [{ name: "封面", cells: { A1: 1 } }, { name: "表3", cells: { B7: 1 } }, { name: "底稿", visibility: "Hidden" }, { name: "代码", visibility: "VeryHidden" }, { name: "it's", protected: true }],
  }, options);
}

test("the sheet comes to the front and the cell is selected, in one sync", async () => {
  const excel = open();
  await selectCells([{ sheet: "表3", row: 6, column: 27 }]);
  expect(excel.selection()).toEqual({ sheet: "表3", cells: "AB7" });
  expect(excel.traffic).toHaveLength(1);
  expect(excel.writes()).toEqual([]);
});

test("of several cells the first is selected", async () => {
  const excel = open();
  await selectCells([{ sheet: "表3", row: 6, column: 1 }, { sheet: "表3", row: 6, column: 2 }, { sheet: "封面", row: 0, column: 0 }]);
  expect(excel.selection()).toEqual({ sheet: "表3", cells: "B7" });
});

test("a protected sheet can be gone to", async () => {
  const excel = open();
  await selectCells([{ sheet: "it's", row: 0, column: 0 }]);
  expect(excel.selection().sheet).toBe("it's");
});

test.each(["底稿", "代码"])("a hidden sheet (%s) is said to be hidden, and stays so", async (sheet) => {
  const excel = open();
  const before = excel.visibility(sheet);
  await expect(selectCells([{ sheet, row: 0, column: 0 }])).rejects.toMatchObject({
    name: "ExcelProblem", code: "hiddenSheet", message: expect.stringMatching(new RegExp(`工作表“${sheet}”是隐藏的.*取消隐藏`)) as string,
  });
  expect(excel.visibility(sheet)).toBe(before);
  expect(excel.selection()).toEqual({ sheet: "封面", cells: "A1" });
  expect(excel.writes()).toEqual([]);
});

test("a sheet that was renamed or deleted is said to be gone", async () => {
  const excel = open();
  excel.rename("表3", "表三");
  await expect(selectCells([{ sheet: "表3", row: 0, column: 0 }])).rejects.toMatchObject({ code: "gone", message: expect.stringContaining("“表3”") as string });
});

test.each<["editMode" | "accessDenied"]>([["editMode"], ["accessDenied"]])("%s is said", async (fault) => {
  open({ faults: { [fault]: true } });
  await expect(selectCells([{ sheet: "表3", row: 0, column: 0 }])).rejects.toMatchObject({ code: fault });
});

test("no cells: nothing is asked", async () => {
  const excel = open();
  await selectCells([]);
  expect(excel.traffic).toHaveLength(0);
});

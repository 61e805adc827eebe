import { readNote } from "../../../src/core/wording/nil-sentence";

test.each([
  "没有使用政府性基金预算拨款安排的支出，此表为空表。", "未安排国有资本经营预算。", "无政府性基金预算支出", "本单位不涉及", "注：无", "此表为空", "本表无数据。", "2024年无政府性基金预算拨款",
  "无此项支出的，仍保留该表格式，并作下述说明：本单位没有政府性基金预算支出。",
])("says that there is nothing: %s", (text) => {
  expect(readNote(text).nil).toBe(true);
});

test.each(["无线电管理项目支出按进度安排", "注：单位为万元", "无此项支出的，仍保留该表格式，并在本表下方作下述说明："])("says nothing of the kind: %s", (text) => {
  expect(readNote(text).nil).toBe(false);
});

test("years and what only looks like one", () => {
  expect(readNote("２０２４ 年未安排").years).toEqual([2024]);
  expect(readNote("22024年未安排")).toMatchObject({ years: [], malformedYear: "22024年" });
  expect(readNote("202年未安排").malformedYear).toBe("202年");
});

import { narrativeHtml } from "../../src/render/narrative-html";
import { narrativeJson } from "../../src/render/narrative-json";
import { narrativeSheet } from "../../src/render/narrative-sheet";
import type { PrintedTable } from "../../src/render/tables/printed-table";
import { LITERAL_DOCUMENT } from "./support";

const TABLE: PrintedTable = {
  title: "部门支出总体情况表", agency: "编制部门：甲<局>", unit: "单位：万元", columns: ["text", "amount"], headerRows: 1, notes: ["注：a<b"],
  rows: [[{ column: 0, columns: 2, rows: 1, text: "支出", align: "center" }], [{ column: 0, columns: 1, rows: 1, text: "合计", align: "center" }, { column: 1, columns: 1, rows: 1, text: "1.00", align: "right" }]],
};

describe("HTML", () => {
  const html = narrativeHtml(LITERAL_DOCUMENT, { table: (id) => (id === "budget-3" ? TABLE : undefined) });

  test("all text is escaped, and nothing that XML cannot hold comes through", () => {
    expect(html).toContain("（一）测流与&lt;测雨&gt; &amp; &quot;校准&quot;。<br>（二）第二行。");
    expect(html).not.toMatch(/<水文>|<测雨>|[\u0000-\u0008]|[\ud800-\udfff]/);
    expect(html).toContain("编制部门：甲&lt;局&gt;");
    expect(html).toContain("注：a&lt;b");
  });
  test("headings are headings, styles stand on their elements, nothing is loaded or run", () => {
    expect([...html.matchAll(/<(h[1-3])/g)].map(([, tag]) => tag)).toEqual(["h1", "h2", "h1", "h1", "h3"]);
    expect(html).not.toMatch(/<script|<style|<link|class=|src=|href=|on\w+=/);
    expect(html).toMatch(/<p style="[^"]*text-indent:2em[^"]*">基本支出316\.40万元/);
    expect(html).toMatch(/<p style="[^"]*text-align:right[^"]*">云岭县水文监测中心<\/p>/);
  });
  test("what is still to be filled is marked", () => {
    expect(html).toContain('<span style="background-color:#ffff00;mso-highlight:yellow">【待填：主要原因】</span>');
  });
  test("a table has its merged header cells, its amounts at the right", () => {
    expect(html).toMatch(/<thead><tr><th colspan="2" style="[^"]*text-align:center[^"]*">支出<\/th><\/tr><\/thead><tbody><tr><td style="[^"]*">合计<\/td><td style="[^"]*text-align:right[^"]*">1\.00<\/td>/);
    expect(html.match(/<table/g)).toHaveLength(1);
  });
  test("one section alone", () => {
    expect(narrativeHtml(LITERAL_DOCUMENT, { sections: new Set(["part/overview"]) })).not.toContain("第三部分");
  });
});

test("JSON is the tree with cells as sheet and address", () => {
  const json = narrativeJson(LITERAL_DOCUMENT);
  expect(Object.keys(json)).toEqual(["agency", "year", "title", "sections", "missing", "disagreements"]);
  expect(json.sections.map(({ id }) => id)).toEqual(["part/overview", "part/tables", "budget/expenditure"]);
  expect(json.sections[1]?.blocks[1]).toEqual({ kind: "table", key: "budget-3", table: "budget-3" });
  expect(json.sections[2]?.blocks[2]).toEqual({
    kind: "paragraph", key: "budget/expenditure/基本支出", text: "基本支出316.40万元，主要原因是：【待填：主要原因】",
    runs: [
      { text: "基本支出" },
      { text: "316.40", cells: [{ sheet: "表3", address: "B6" }], why: "100.00 + 216.40 = 316.40" },
      { text: "万元，主要原因是：", note: { sheet: "changes", key: "expenditure/基本支出", field: "reason" }, noteAt: { sheet: "底稿-增减说明", address: "F9" } },
      { text: "【待填：主要原因】", missing: { sheet: "changes", key: "expenditure/基本支出", field: "reason" } },
    ],
  });
  expect(json.missing).toEqual([{ address: { sheet: "changes", key: "expenditure/基本支出", field: "reason" }, label: "主要原因", section: "budget/expenditure", at: { sheet: "底稿-增减说明", address: "F9" } }]);
  expect(json.disagreements).toEqual([{ message: "表3与表5不一致", at: [{ sheet: "表3", address: "B6" }] }]);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  expect("year" in narrativeJson({ ...LITERAL_DOCUMENT, year: undefined })).toBe(false);
});

test("the sheet has a paragraph per row with its look; what is to be filled leads to its notes cell", () => {
  const plan = narrativeSheet(LITERAL_DOCUMENT);
  expect(plan.rows.map(({ cells }) => cells[0])).toEqual([
    { value: "云岭县<水文>监测中心2024年部门预算公开", look: "title" },
    { value: "本文尚有 1 处待填，文中以【待填：…】标出。", look: "warning" },
    { value: "第一部分 概况", look: "part" },
    { value: "一、主要职能", look: "heading" },
    { value: "　　（一）测流与<测雨> & \"校准\"。", look: "body" },
    { value: "　　（二）第二行。", look: "body" },
    { value: "第二部分 公开表", look: "part" },
    { value: "第三部分 情况说明", look: "part" },
    { value: "（一）支出", look: "subheading" },
    { value: "　　基本支出316.40万元，主要原因是：【待填：主要原因】", look: "missing", link: { sheet: "底稿-增减说明", row: 8, column: 5 } },
    { value: "云岭县水文监测中心", look: "body" },
  ]);
  expect(plan.name).toBe("情况说明");
  for (const { height } of plan.rows) expect(height).toBeGreaterThan(15);
  const long = narrativeSheet({ ...LITERAL_DOCUMENT, missing: [], sections: [{ id: "x", blocks: [{ kind: "paragraph", key: "x", runs: [{ text: "长".repeat(40_000) }] }] }] });
  expect(String(long.rows[1]?.cells[0]?.value).length).toBeLessThanOrEqual(32_767);
  expect(long.rows[1]?.height).toBe(409);
});

import { readDocx } from "../../../src/hosts/file/docx/read-docx";
import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";
import { newWorkbook } from "../../../src/hosts/file/xlsx/write/new-workbook";
import { feedbackDocx } from "../../../src/render/feedback/feedback-docx";
import { feedbackForm } from "../../../src/render/feedback/feedback-form";
import { feedbackSheet } from "../../../src/render/feedback/feedback-sheet";
import { feedbackName, freeName } from "../../../src/render/feedback/safe-name";
import { splitAdvice } from "../../../src/render/feedback/split-advice";
import { checkedRecord, unreadableRecord } from "../../../src/render/batch/file-record";
import { LITERAL_REPORT } from "../report/report";

const form = feedbackForm(checkedRecord("公开/甲局.xlsx", LITERAL_REPORT, ""), "2026-11-30");

test("errors, then warnings, then what was not checked; hints are counted and left out", () => {
  expect(form.head).toEqual([
    "单位：云岭县<水文>局", "公开文件：2026年部门预算公开", "审核的文件：甲局.xlsx", "审核日期：2026年11月30日",
    "审核结果：错误 2 项，警告 1 项，没有核对 3 项；另有提示 1 项，不要求说明，没有列入。", "识别出公开表 1 张。“没有问题”只就核对过的内容而言。", "注意：文件含有宏",
  ]);
  expect(form.groups.map(({ title, rows }) => [title, rows.map(({ place }) => place)])).toEqual([
    ["错误", ["表3 <b>支出's</b>!E5", "整个文件"]], ["警告", ["说明.docx 第 57 段"]], ["没有核对", ["附件<script>", "", ""]],
  ]);
  expect(form.groups[0]?.rows[0]).toEqual({ place: "表3 <b>支出's</b>!E5", problem: "=错误乙<img src=x>\u0001不对。", basis: "财预〔2016〕143号", calculation: "1 + 2 = 3\n2 + 2 = 4", advice: "请核对。" });
});

test("what the unit has settled comes last, with its reason where it would answer; what has lapsed is asked as before", async () => {
  const review = { verdict: "verified", reason: "批复如此", remark: "见批复第3页", standing: true } as const;
  const settled = { ...LITERAL_REPORT, findings: LITERAL_REPORT.findings.map((one) => (one.id === "错误丁" ? { ...one, review } : one.id === "警告丙" ? { ...one, review: { ...review, standing: false } } : one)) };
  const { head, groups } = feedbackForm(checkedRecord("甲局.xlsx", settled, ""), "2026-11-30");
  expect(head[4]).toBe("审核结果：错误 1 项，警告 1 项，没有核对 3 项，单位已说明的事项 1 项；另有提示 1 项，不要求说明，没有列入。");
  expect(groups.map(({ title, rows }) => [title, rows.length])).toEqual([["错误", 1], ["警告", 1], ["没有核对", 3], ["单位已说明的事项", 1]]);
  expect(groups.at(-1)?.rows).toEqual([{ place: "整个文件", problem: "错误丁不对。", basis: "财预〔2016〕143号", calculation: "", advice: "", said: "已核实：批复如此；见批复第3页" }]);
  const plan = feedbackSheet({ ...form, groups });
  expect(plan.rows.filter(({ cells }) => cells[6]?.value === "已核实：批复如此；见批复第3页")).toHaveLength(1);
  expect(readDocx(await feedbackDocx({ ...form, groups }), "x.docx").narrative.paragraphs.map(({ text }) => text)).toContain("已核实：批复如此；见批复第3页");
});

test("the sheet and the document hold the same seven columns in the same order, the last one empty", async () => {
  const read = await readWorkbookFile(newWorkbook([feedbackSheet(form)]), "x.xlsx");
  const rows = (read.sheets[0]?.rows ?? []).map((row) => Array.from({ length: 7 }, (_, at) => String(row?.[at]?.value ?? "")));
  const header = rows.findIndex(([first]) => first === "序号");
  expect(rows[header]).toEqual(["序号", "位置", "问题", "依据", "计算过程", "建议", "单位整改说明"]);
  const body = rows.slice(header + 1).filter(([first = ""]) => /^\d+$/.test(first));
  expect(body.map(([number]) => number)).toEqual(["1", "2", "3", "4", "5", "6"]);
  expect(body.every((row) => row[6] === "")).toBe(true);
  const document = readDocx(await feedbackDocx(form), "x.docx").narrative.paragraphs.map(({ text }) => text).join("\n");
  for (const words of body.flat()) for (const line of words.split("\n")) expect(document).toContain(line);
});

test("a file that could not be read has a form that says so; a unit that no table names is called after its file", () => {
  const unread = feedbackForm(unreadableRecord("甲/乙局.xlsx", "文件有密码。请去掉密码再报。"), "2026-11-30");
  expect(unread.unit).toBe("乙局");
  expect(unread.groups).toEqual([{ title: "没有核对", rows: [{ place: "整个文件", problem: "文件有密码。", basis: "", calculation: "", advice: "请去掉密码再报。" }] }]);
});

test("names lead to no other folder, fit a file system, and are given once", () => {
  const taken = new Set<string>();
  const name = feedbackName(form);
  expect(name).toBe("云岭县水文局2026年部门预算公开审核反馈单");
  expect([freeName(name, taken), freeName(name, taken), freeName(name, taken)]).toEqual([name, `${name}（2）`, `${name}（3）`]);
  for (const unit of ["../../etc/passwd", "..", "", "甲\u202e局\n:*?", "很".repeat(300), ".隐藏"]) {
    const safe = feedbackName({ ...form, unit });
    expect(safe).toMatch(/^[^\\/:*?"<>|\s\u202e.][^\\/:*?"<>|\s\u202e]*$/);
    expect(Buffer.byteLength(`${safe}（99）.docx`)).toBeLessThan(255 * 2);
  }
});

test.each([
  ["甲不对。请核对。", "甲不对。", "请核对。"], ["甲不对。因为乙。请改正，再报。如已改正，不必理会。", "甲不对。因为乙。", "请改正，再报。如已改正，不必理会。"],
  ["请核对。", "请核对。", ""], ["没有句号", "没有句号", ""], ["", "", ""],
])("advice is the last sentences that say what to do: %s", (message, problem, advice) => {
  expect(splitAdvice(message)).toEqual({ problem, advice });
});

import { sheet } from "../support/sheet";
import { linesIn, tableIn } from "./seen";

const T7 = "一般公共预算项目支出情况表\n编制部门：云溪县水务局\n科目编码 | | | 科目名称 | 项目名称 | 项目支出合计 | 工资福利支出 | 商品服务支出 | 其他支出\n类|款|项\n";

test("T7: projects stand under their codes, also where a project's own line leaves the code blank", () => {
  const { rows } = tableIn("budget-7", sheet("项目", `${T7}
213 | | | 农林水支出 | | 9 | | 9
213 | 03 | | 水利 | | 9 | | 9
213 | 03 | 05 | 水利工程建设 | 水渠维修 | 5 | | 5
| | | | 泵站改造 | 3 | | 3
213 | 03 | 06 | 水利工程运行与维护 | 水渠维修 | 1 | | 1
| | | 合计 | | 9 | | 9`.replace("\n\n", "\n")));
  expect(rows.map(({ kind, key, code, parent, figures }) => `${kind} ${code ?? ""}/${key} < ${parent?.key ?? ""} ${figures.get("商品和服务支出")?.value.toString() ?? ""}`)).toEqual([
    "code 213/213 < 合计 9", "code 21303/21303 < 213 9", "project 2130305/水渠维修 < 21303 5", "project 2130305/泵站改造 < 21303 3", "project 2130306/水渠维修 < 21303 1", "total /合计 <  9",
  ]);
  expect(rows[2]).toMatchObject({ codeName: { text: "水利工程建设", at: { row: 6, column: 3 } }, nameAt: { row: 6, column: 4 } });
});

test("T7: a unit's own line is no project, and projects belong to the unit above them", () => {
  const { rows } = tableIn("budget-7", sheet("项目", `${T7}| | | 合计 | | 9 | | 9
| | | 云溪县水务局 | | 5 | | 5
213 | 03 | 05 | 水利工程建设 | 水渠维修 | 5 | | 5
| | | 云溪县灌溉站 | | 4 | | 4
213 | 03 | 05 | 水利工程建设 | 泵站改造 | 4 | | 4`));
  expect(rows.map(({ kind, key, parent }) => `${kind} ${key} < ${parent?.key ?? "–"}`)).toEqual([
    "total 合计 < –", "unit 云溪县水务局 < 合计", "project 水渠维修 < 云溪县水务局", "unit 云溪县灌溉站 < 合计", "project 泵站改造 < 云溪县灌溉站",
  ]);
});

const T11 = "上年结转结余情况明细表\n编制部门：云溪县水务局\n项目名称 | 总计 | 财政拨款 | | | | 非财政拨款\n| | 合计 | 人员经费 | 公用经费 | 项目支出 | 合计 | 人员经费 | 公用经费 | 项目支出\n";

test("T11: a list of projects, the unit's line told by the agency's name", () => {
  expect(linesIn("budget-11", sheet("结转", `${T11}云溪县水务局 | 9 | 9 | | | 9\n水渠维修 | 5 | 5 | | | 5\n泵站改造经费 | 4 | 4 | | | 4\n合计 | 9 | 9 | | | 9`))).toEqual([
    "unit 云溪县水务局 总计 B5=9 财政拨款合计 C5=9 财政拨款项目支出 F5=9", "–/水渠维修 总计 B6=5 财政拨款合计 C6=5 财政拨款项目支出 F6=5",
    "–/泵站改造经费 总计 B7=4 财政拨款合计 C7=4 财政拨款项目支出 F7=4", "合计 总计 B8=9 财政拨款合计 C8=9 财政拨款项目支出 F8=9",
  ]);
});

test("T11: names that T7 knows as units are units, however they look", () => {
  const t7 = sheet("项目", `${T7}| | | 合计 | | 9 | | 9\n| | | 云溪县水务局 | | 5 | | 5\n213 | 03 | 05 | 水利工程建设 | 水渠维修 | 5 | | 5\n| | | 灌溉管理处（筹） | | 4 | | 4\n213 | 03 | 05 | 水利工程建设 | 泵站改造 | 4 | | 4`);
  const t11 = sheet("结转", `${T11}云溪县水务局 | 5 | 5 | | | 5\n水渠维修 | 5 | 5 | | | 5\n灌溉管理处（筹） | 4 | 4 | | | 4\n服务中心 | 4 | 4 | | | 4\n合计 | 9 | 9 | | | 9`);
  expect(linesIn("budget-11", t7, t11).map((each) => each.split(" 总计")[0])).toEqual(["unit 云溪县水务局", "–/水渠维修", "unit 灌溉管理处筹", "–/服务中心", "合计"]);
});

test("a list that begins with a project has no units", () => {
  expect(linesIn("budget-11", sheet("结转", `${T11}水渠维修 | 5 | 5 | | | 5\n设立灌溉站 | 4 | 4 | | | 4`)).map((each) => each.split(" 总计")[0])).toEqual(["–/水渠维修", "–/设立灌溉站"]);
});

test("T7: the names of the code and of the project may both be broken over two rows", () => {
  const { rows } = tableIn("budget-7", sheet("项目", `${T7}213 | 03 | 05 | 水利工程 | 水渠 | 5 | | 5\n| | | 建设 | 维修\n213 | 03 | 06 | 水利工程运行 | 泵站改造 | 4 | | 4\n| | | 与维护`));
  expect(rows.map(({ name, codeName }) => `${name} ${codeName?.text ?? ""}`)).toEqual(["水渠维修 水利工程建设", "泵站改造 水利工程运行与维护"]);
});

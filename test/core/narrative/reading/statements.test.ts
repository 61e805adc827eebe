import { tell } from "./support/tell";

/** Wording → statements in reading order. */
const wordings: readonly (readonly [string, readonly string[]])[] = [
  // the regional budget
  ["收支总预算 2,317.88 万元。", ["amount 收支总计: 2,317.88万元"]],
  ["一般公共预算 90.00 万元，占 90.00%，比上年预算减少 10.00 万元，下降 10.00%，主要原因是：人员减少。", [
    "amount 一般公共预算: 90.00万元", "share 一般公共预算: 90.00%", "change 一般公共预算: last-year down (减少) 10.00万元", "rate 一般公共预算: last-year down (下降) 10.00%", "reason 一般公共预算: “人员减少”",
  ]],
  ["上级一般公共预算安排的转移支付资金10万元，比上年预算增加10万元", ["amount 上级一般公共预算转移支付: 10万元", "change 上级一般公共预算转移支付: last-year up (增加) 10万元"]],
  ["政府性基金预算未安排；国有资本经营预算未安排。", ["nil 政府性基金预算: nothing", "nil 国有资本经营预算: nothing"]],
  ["收入全部为一般公共预算拨款，无政府性基金预算拨款和国有资本经营预算。", ["nil 政府性基金预算: nothing", "nil 国有资本经营预算: nothing"]],
  ["松原县统计局2024年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。", ["nil 政府性基金预算: nothing", "nil 政府性基金预算: nothing"]],
  ["收入预算包括：一般公共预算、单位资金等。", ["list 收入总计: 一般公共预算|单位资金 …"]],
  ["人员经费12万元，主要包括：基本工资、维修（护）费、奖金。", ["amount 人员经费: 12万元", "list 人员经费: 基本工资|维修（护）费|奖金"]],
  ["2.社会保障和就业支出(类)企业改革补助（项）其他企业改革发展补助（项）：2024年预算数为20.54万元，与比上年预算持平。", [
    "amount 其他企业改革发展补助<社会保障和就业支出/企业改革补助/其他企业改革发展补助>: 20.54万元", "change 其他企业改革发展补助<社会保障和就业支出/企业改革补助/其他企业改革发展补助>: last-year flat (持平)",
  ]],
  ["1.208社会保障和就业支出（类）20801人力资源和社会保障管理事务（款）2080101行政运行（项）:2024年预算数为7万元，主要由窗口服务费3万元；专网租用费4万元等构成，比上年预算数减少1万元，下降12.5%。", [
    "amount 行政运行<社会保障和就业支出/人力资源和社会保障管理事务/行政运行>#2080101: 7万元",
    "amount 窗口服务费<社会保障和就业支出/人力资源和社会保障管理事务/行政运行>: composition 3万元",
    "amount 专网租用费<社会保障和就业支出/人力资源和社会保障管理事务/行政运行>: composition 4万元",
    "change 行政运行<社会保障和就业支出/人力资源和社会保障管理事务/行政运行>#2080101: last-year down (减少) 1万元",
    "rate 行政运行<社会保障和就业支出/人力资源和社会保障管理事务/行政运行>#2080101: last-year down (下降) 12.5%",
  ]],
  ["2080101行政运行2024年预算数为7万元", ["amount 行政运行#2080101: 7万元"]],
  ["财政拨款“三公”经费预算比上年预算减少0.6万元，其中：公务用车运行费减少0.02万元，增长0.25%，主要原因是从严控制；公务接待费减少0.58万元，下降41.43%。", [
    "change 三公经费: last-year down (减少) 0.6万元", "change 公务用车运行费: last-year down (减少) 0.02万元", "rate 公务用车运行费: last-year up (增长) 0.25%",
    "reason 公务用车运行费: “从严控制”", "change 公务接待费: last-year down (减少) 0.58万元", "rate 公务接待费: last-year down (下降) 41.43%",
  ]],
  ["实有人数98人，其中：在职52人，减少3人；退休46人，增加4人；无离休人员。", [
    "count 实有人数: 98人", "count 在职: 52人", "change 在职: last-year down (减少) 3人", "count 退休: 46人", "change 退休: last-year up (增加) 4人", "nil 离休: nothing", "count-sum 实有人数: 98 = 52 + 46",
  ]],
  ["下设2个科室，分别是：办公室（组织人事科）、财务科。", ["count 科室: 2个 listed 2", "list 科室: 办公室（组织人事科）|财务科"]],
  ["政府采购预算9万元，其中：政府采购货物预算2万元，政府采购工程预算0万元，政府采购服务预算7万元。", [
    "amount 政府采购: 9万元", "amount 政府采购货物: 2万元", "amount 政府采购工程: 0万元", "amount 政府采购服务: 7万元", "sum 政府采购: 9 = 2 + 0 + 7",
  ]],
  // the regional final accounts
  ["收入支出总体与上年相比，减少5.00万元，下降5.00%，主要原因是：一是项目结束。二是人员减少。", [
    "change 收支总计: last-year down (减少) 5.00万元", "rate 收支总计: last-year down (下降) 5.00%", "reason 收支总计: “一是项目结束”",
  ]],
  ["一般公共预算财政拨款支出80.00万元，占本年支出合计的80.00%。与年初预算相比，年初预算数 100.00 万元，决算数 80.00 万元，预决算差异率 -20.00%", [
    "amount 一般公共预算支出: 80.00万元", "share 一般公共预算支出: 80.00% of 本年支出", "amount 一般公共预算支出: initial-budget 100.00万元", "amount 一般公共预算支出: 80.00万元", "variance 一般公共预算支出: initial-budget -20.00%",
  ]],
  ["公务接待费全年预算数 3.00 万元，决算数 2.00 万元，预决算差异率 -33.33%", ["amount 公务接待费: annual-budget 3.00万元", "amount 公务接待费: 2.00万元", "variance 公务接待费: annual-budget -33.33%"]],
  // other provinces
  ["2024年度收入支出总计512.40万元。与2023年度相比，收入支出总计增加12.40万元，增长2.48%。", ["amount 收支总计: 512.40万元", "change 收支总计: last-year up (增加) 12.40万元", "rate 收支总计: last-year up (增长) 2.48%"]],
  ["农林水支出（类）水利（款）防汛（项）。年初预算为1200.00万元，支出决算为1140.00万元，完成年初预算的95.00%。决算数小于预算数的主要原因是工期顺延。", [
    "amount 防汛<农林水支出/水利/防汛>: initial-budget 1200.00万元", "amount 防汛<农林水支出/水利/防汛>: 1140.00万元", "completion 防汛<农林水支出/水利/防汛>: initial-budget 95.00%", "reason 防汛<农林水支出/水利/防汛>: “工期顺延”",
  ]],
  ["一般公共预算财政拨款支出3000元，主要用于以下方面：教育（类）支出90元，占3%；农林水（类）支出2910元，占97%。", [
    "amount 一般公共预算支出: 3000元", "amount 教育支出: 90元", "share 教育支出: 3%", "amount 农林水支出: 2910元", "share 农林水支出: 97%", "sum 一般公共预算支出: 3000 = 90 + 2910",
  ]],
  ["社会保障和就业（208）行政事业单位养老支出（05）行政单位离退休（01）：支出决算为7.00万元，完成预算100.00%。", [
    "amount 行政单位离退休<社会保障和就业/行政事业单位养老支出/行政单位离退休>#2080501: 7.00万元", "completion 行政单位离退休<社会保障和就业/行政事业单位养老支出/行政单位离退休>#2080501: annual-budget 100.00%",
  ]],
  ["支出23.40万元，占“三公”经费支出决算26.00万元的90.00%。", ["amount : 23.40万元", "amount 三公经费: 26.00万元", "share : 90.00% of 三公经费"]],
  ["财政拨款收入由上年的900万元增加到990万元，增加90万元，同比增长10%。", ["amount 财政拨款: last-year 900万元", "amount 财政拨款: 990万元", "change 财政拨款: last-year up (增加) 90万元", "rate 财政拨款: last-year up (增长) 10%"]],
  ["基本支出较2023年预算数2040万元增加60万元", ["amount 基本支出: last-year 2040万元", "change 基本支出: last-year up (增加) 60万元"]],
  ["基本支出6万元，项目支出4万元，合计10万元。", ["amount 基本支出: 6万元", "amount 项目支出: 4万元", "amount 合计: 10万元", "sum 合计: 10 = 6 + 4"]],
  ["收入总计80万元（含年初结转和结余5万元），比上年增加3万元。", ["amount 收入总计: 80万元", "amount 年初结转和结余: 5万元", "change 收入总计: last-year up (增加) 3万元"]],
  ["其他收入15万元，与2023年度基本持平。", ["amount 其他收入: 15万元", "change 其他收入: last-year nearly-flat (基本持平)"]],
  ["按每人每年600元的标准测算，补贴120元/人/月", ["unit-price : 600元 per 人·年", "unit-price : 120元 per 人·月"]],
  ["公务接待费预算3.20万元，决算2.72万元，决算比预算减少0.48万元，下降15.00%。", [
    "amount 公务接待费: annual-budget 3.20万元", "amount 公务接待费: 2.72万元", "change 公务接待费: annual-budget down (减少) 0.48万元", "rate 公务接待费: annual-budget down (下降) 15.00%",
  ]],
  ["2024年基本支出年初预算为9万元，比2023年年初预算8万元增加1万元", ["amount 基本支出: 9万元", "amount 基本支出: last-year 8万元", "change 基本支出: last-year up (增加) 1万元"]],
  ["2024年其他收入4万元，2023年其他收入5万元，同比减少1万元", ["amount 其他收入: 4万元", "amount 其他收入: last-year 5万元", "change 其他收入: last-year down (减少) 1万元"]],
  ["人员经费6万元，环比上年增加1万元，变动20%。", ["amount 人员经费: 6万元", "change 人员经费: last-year up (增加) 1万元", "rate 人员经费: last-year up (变动) 20%"]],
  ["收支总预算9万元，其中：收入总计9万元，支出总计9万元。", [
    "amount 收支总计: 9万元", "amount 收入总计: 9万元", "amount 支出总计: 9万元", "sum 收支总计: 9 = 9", "sum 收支总计: 9 = 9",
  ]],
  ["公用经费9万元，其中：办公费3万元，水费1万元等。", ["amount 公用经费: 9万元", "amount 办公费: 3万元", "amount 水费: 1万元"]],
  ["本年收入5万元（其中：甲单位3万元；乙单位2万元），与上年持平。", [
    "amount 本年收入: 5万元", "amount 甲单位: 3万元", "amount 乙单位: 2万元", "sum 本年收入: 5 = 3 + 2", "change 本年收入: last-year flat (持平)",
  ]],
  // units left out
  ["编制数64，实有人数70人", ["count 编制数: 64", "count 实有人数: 70人"]],
  ["一般公共预算支出预算数为867.27，占25.00，比上年预算增加3.50，增长0.41%。", ["amount 一般公共预算支出: 867.27", "share 一般公共预算支出: 25.00", "change 一般公共预算支出: last-year up (增加) 3.50", "rate 一般公共预算支出: last-year up (增长) 0.41%"]],
];

test.each(wordings)("%s", (text, statements) => expect(tell(text)).toEqual(statements));

test("which is whose is not told one by one: nothing is claimed", () => {
  expect(tell("本级安排76万元，上级安排24万元，分别占76%和24%。").filter((each) => each.startsWith("share"))).toEqual([]);
});

test("the change belongs to the item, not to the nearest amount", () => {
  expect(tell("项目支出10万元，主要用于3个项目的设备购置5万元，比上年增加2万元，主要原因是新增设备购置5万元，维修费减少3万元。")).toEqual([
    "amount 项目支出: 10万元", "purpose 项目支出: “3个项目的设备购置5万元”", "amount 项目的设备购置: purpose 5万元", "change 项目支出: last-year up (增加) 2万元", "reason 项目支出: “新增设备购置5万元，维修费减少3万元”",
    "amount 新增设备购置: reason 5万元", "amount 维修费减少: reason 3万元",
  ]);
});

test("其中 at a paragraph's end: the paragraphs of the section are its parts", () => {
  const text = "二、2024年收入预算情况说明\n松原县统计局收入预算10万元，其中：\n一般公共预算7万元，占70%，比上年预算增加1万元。\n政府性基金预算未安排。\n单位资金3万元，占30%。\n三、2024年支出预算情况说明\n支出预算10万元。";
  expect(tell(text).filter((each) => each.startsWith("sum"))).toEqual(["sum 收入总计: 10 = 7 + 3"]);
});

test("sums over several sentences of one paragraph, and nested ones", () => {
  expect(tell("五、2024年一般公共预算当年拨款情况说明\n（一）规模变化情况\n一般公共预算拨款合计10万元，其中：基本支出6万元。主要原因是：人员增加。项目支出4万元。").filter((each) => each.startsWith("sum"))).toEqual(["sum 一般公共预算: 10 = 6 + 4"]);
  expect(tell("“三公”经费8万元，其中：因公出国（境）费1万元；公务用车购置及运行费5万元，其中：公务用车购置费2万元，公务用车运行费3万元；公务接待费2万元。").filter((each) => each.startsWith("sum"))).toEqual([
    "sum 公务用车购置及运行费: 5 = 2 + 3", "sum 三公经费: 8 = 1 + 5 + 2",
  ]);
});

test("structure and items split the size", () => {
  const text = "五、一般公共预算当年拨款情况说明\n（一）规模情况\n一般公共预算拨款合计10万元。\n（二）结构情况\n教育支出（类）4万元，占40%。\n农林水支出（类）6万元，占60%。";
  expect(tell(text).filter((each) => each.startsWith("sum"))).toEqual(["sum 一般公共预算: 10 = 4 + 6"]);
});

test("vehicles, their kinds and what stands under the last kind", () => {
  expect(tell("（三）国有资产占用使用情况\n2.车辆4辆，价值9万元；一般公务用车1辆，价值2万元；其他用车3辆，价值7万元，其他用车主要是：1辆消防车，其余2辆车由中心使用。")).toEqual([
    "count 车辆: 4辆", "amount 车辆价值: 9万元", "count 一般公务用车: 1辆", "amount 一般公务用车价值: 2万元", "count 其他用车: 3辆", "amount 其他用车价值: 7万元",
    "count 消防车: 1辆", "count 车: 2辆", "count-sum 其他用车: 3 = 1 + 2", "sum 车辆价值: 9 = 2 + 7", "count-sum 车辆: 4 = 1 + 3",
  ]);
  expect(tell("（三）国有资产占用使用情况\n单位价值50万元以上大型设备2台（套）；本年安排购置100万元以上大型设备1台。")).toEqual(["count 50万元以上大型设备: 2台", "count 购置100万元以上大型设备: 1台"]);
});

test("a sentence broken over lines is read as one, each span in its own line", () => {
  expect(tell("行政运行（项）：2024年预算数为9.00万元，比上年预算\n减少1.00万元，下降10.00%。")).toEqual([
    "amount 行政运行: 9.00万元", "change 行政运行: last-year down (减少) 1.00万元", "rate 行政运行: last-year down (下降) 10.00%",
  ]);
});

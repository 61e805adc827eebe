import type { Cell } from "../../../src/core/workbook/cell";
import type { MergedArea, Sheet, Workbook } from "../../../src/core/workbook/workbook";
import { withMistakes } from "../sample";
import type { SampleMistake } from "../sample-mistakes";
import { rolesOf } from "../sample-roles";
import { writeXlsx } from "../write-xlsx";

const AGENCY = "金穗县城市管理局";
const CLEANING = "主街道清扫保洁经费";
const LAMPS = "路灯维护经费";

/** What is wrong in assets/sample-performance.xlsx, and nothing else is. */
export const performanceMistakes: readonly SampleMistake[] = [
  { kind: "weights", sheet: "绩效目标1", changes: [{ address: "G9", before: 10, after: 12 }] },
  { kind: "indicator twice", sheet: "绩效目标1", changes: [{ address: "C10", before: "垃圾清运及时率", after: "道路保洁合格率" }] },
  { kind: "impossible date", sheet: "绩效目标1", changes: [{ address: "D11", before: "2024年11月30日", after: "2024年11月31日" }] },
  { kind: "operator", sheet: "绩效目标2", changes: [{ address: "D11", before: "≤18万元", after: "≥18万元" }] },
  { kind: "funds", sheet: "绩效目标2", changes: [{ address: "F5", before: 18, after: 16 }] },
  { kind: "execution rate", sheet: "绩效自评1", changes: [{ address: "H6", before: "90.00%", after: "95.00%" }] },
  { kind: "score", sheet: "绩效自评1", changes: [{ address: "H17", before: "99分", after: "98分" }] },
];

type Line = readonly (string | number)[];

interface Target {
  readonly project: string;
  readonly funds: readonly [number, number, number];
  readonly goal: string;
  readonly lines: readonly Line[];
}

const TARGETS: readonly Target[] = [
  {
    project: CLEANING, funds: [60, 60, 0], goal: "全年清扫主街道不少于300天，保障道路整洁。",
    lines: [
      ["产出指标", "数量指标", "清扫天数", "≥300天", "计划标准", "300天", 20, "按完成比例赋分", "工作资料"],
      ["", "质量指标", "道路保洁合格率", "≥95%", "行业标准", "95%", 10, "按完成比例赋分", "工作资料"],
      ["", "质量指标", "垃圾清运及时率", "≥95%", "行业标准", "94%", 10, "按完成比例赋分", "工作资料"],
      ["", "时效指标", "经费支付完成时间", "2024年11月30日", "计划标准", "无", 10, "按完成比例赋分", "原始凭证"],
      ["成本指标", "经济成本指标", "清扫保洁经费", "≤60万元", "预算支出标准", "58万元", 20, "按完成比例赋分", "原始凭证"],
      ["效益指标", "社会效益指标", "改善街道环境", "有效改善", "计划标准", "有效改善", 10, "按评判等级赋分", "工作资料"],
      ["满意度指标", "满意度指标", "沿街居民满意度", "≥90%", "计划标准", "90%", 10, "按完成比例赋分", "问卷"],
    ],
  },
  {
    project: LAMPS, funds: [18, 18, 0], goal: "全年维护路灯，保障夜间照明。",
    lines: [
      ["产出指标", "数量指标", "巡查次数", "≥24次", "计划标准", "24次", 20, "按完成比例赋分", "工作资料"],
      ["", "质量指标", "路灯亮灯率", "≥98%", "行业标准", "97%", 20, "按完成比例赋分", "工作资料"],
      ["", "时效指标", "故障修复时间", "≤24小时", "行业标准", "24小时", 10, "按完成比例赋分", "工作资料"],
      ["成本指标", "经济成本指标", "路灯维护经费", "≤18万元", "预算支出标准", "17万元", 20, "按完成比例赋分", "原始凭证"],
      ["效益指标", "社会效益指标", "保障夜间出行", "效果显著", "计划标准", "效果显著", 10, "按评判等级赋分", "工作资料"],
      ["满意度指标", "满意度指标", "市民满意度", "≥90%", "计划标准", "90%", 10, "按完成比例赋分", "问卷"],
    ],
  },
];

function sheetOf(name: string, lines: readonly Line[], merges: readonly MergedArea[]): Sheet {
  const rows = lines.map((line) => line.map((value): Cell | undefined => (value === "" ? undefined : { value })));
  return { name, visibility: "visible", rows, merges, hiddenRows: new Set(), hiddenColumns: new Set() };
}

const across = (row: number, left: number, right: number): MergedArea => ({ top: row, left, bottom: row, right });

function target({ project, funds, goal, lines }: Target, at: number): Sheet {
  const [total, fiscal, other] = funds;
  return sheetOf(
    `绩效目标${String(at + 1)}`,
    [
      ["项目支出绩效目标表"], ["（2024年）"], ["预算单位", "", AGENCY], ["项目名称", "", project, "", "", "项目负责人", "", "（略）"],
      ["项目资金（万元）", "", "年度预算总额：", total, "其中：财政拨款", fiscal, "其他资金：", other], ["项目总体目标", "", goal],
      ["一级指标", "二级指标", "三级指标", "指标值", "指标值设置依据", "上年完成值", "指标分值权重", "指标赋分规则", "佐证资料"], ...lines,
    ],
    [across(0, 0, 8), across(1, 0, 8), across(2, 0, 1), across(2, 2, 8), across(3, 0, 1), across(3, 2, 4), across(3, 5, 6), across(3, 7, 8), across(4, 0, 1), across(4, 7, 8), across(5, 0, 1), across(5, 2, 8)],
  );
}

function review(): Sheet {
  return sheetOf(
    "绩效自评1",
    [
      ["项目支出绩效自评表"], ["（2023年度）"], ["项目名称", CLEANING], ["主管部门", AGENCY, "", "", "实施单位", AGENCY],
      ["项目资金（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "年度资金总额", "", 60, 60, 54, 10, "90.00%", "9分"], ["", "其中：当年财政拨款", "", 60, 60, 54, "—", "—", "—"], ["", "其他资金", "", 0, 0, 0, "—", "—", "—"],
      ["年度总体目标", "预期目标", "", "", "实际完成情况"], ["", "全年清扫主街道，保障道路整洁。", "", "", "已完成清扫，道路整洁。"],
      ["年度绩效指标完成情况", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["", "产出指标", "数量指标", "清扫天数", "≥300天", "300天", 30, 30], ["", "", "质量指标", "道路保洁合格率", "≥95%", "96%", 20, 20],
      ["", "成本指标", "经济成本指标", "清扫保洁经费", "≤60万元", "54万元", 20, 20], ["", "效益指标", "社会效益指标", "改善街道环境", "有效改善", "有效改善", 10, 10],
      ["", "满意度指标", "满意度指标", "沿街居民满意度", "≥90%", "92%", 10, 10], ["总分", "", "", "", "", "", 100, "99分"],
    ],
    [across(0, 0, 8), across(1, 0, 8), across(2, 1, 8), across(3, 1, 3), across(3, 5, 8), across(8, 1, 3), across(8, 4, 8), across(9, 1, 3), across(9, 4, 8)],
  );
}

/** Two projects' targets and a self-evaluation of an invented agency, before anything is wrong with them. */
export function cleanPerformance(): Workbook {
  return { name: `${AGENCY}绩效表.xlsx`, sheets: [...TARGETS.map(target), review()], notices: [] };
}

/** Bytes of assets/sample-performance.xlsx. */
export function performanceSample(): Uint8Array {
  const { sheets } = cleanPerformance();
  return writeXlsx(withMistakes(cleanPerformance(), performanceMistakes), {
    roles: new Map(sheets.map((sheet, at) => [sheet.name, rolesOf(sheet, at < 2 ? 7 : 11)])),
    widths: new Map(sheets.map(({ name }) => [name, [18, 18, 24, 20, 18, 18, 12, 16, 14]])),
  });
}

import type { Covered } from "./covered";

const part = "Performance tables";
const review = "Self-evaluations";

/** §4. */
export const performanceCoverage: readonly Covered[] = [
  { part, statement: "年度预算总额 = 财政拨款 + 其他资金; task amounts 总额 = 财政拨款 + 其他", by: ["performance/funds"] },
  { part, statement: "财政拨款 = Σ T7 rows of that name; near names told, not guessed; amounts in 元 under 万元", by: ["performance/project-funds"] },
  { part, statement: "Every project of T7 has a table, but for those that the text says are not published", by: ["performance/projects-told"] },
  { part, statement: "预算单位 is the unit or one below it told in 第一部分; 本级 or a short name is a warning", by: ["performance/unit-name"] },
  { part, statement: "Σ 其他资金 = T1 单位资金 + 财政专户 + 非财政结转; Σ 财政拨款 = T7 total less projects without a table", by: ["performance/project-funds"], note: "Σ 财政拨款 project by project" },
  { part, statement: "Weights 90, or 100 with 预算执行率; unlike the others an error, all alike a warning", by: ["performance/weights"] },
  { part, statement: "Σ cost rows = budget where every cost is a plain amount of 万元", by: ["performance/cost-sum"] },
  { part, statement: "The same indicator name twice: error", by: ["performance/duplicate-indicator"] },
  { part, statement: "Impossible dates: error", by: ["performance/impossible-date"] },
  { part, statement: "Operators that cannot be meant", by: ["performance/operator"] },
  { part, statement: "成本 or 满意度 indicators missing", by: ["performance/kinds-missing"] },
  { part, statement: "Units missing or unlike last year's", by: ["performance/units"] },
  { part, statement: "Last year's value missing", by: ["performance/last-year-missing"] },
  { part, statement: "A row with weight 0 or blank", by: ["performance/blank-row"] },
  { part, statement: "Goal text against indicator values", by: ["performance/goal-value"] },
  { part, statement: "Σ sources of the whole = T1 total, by source", by: ["performance/whole-funds"] },
  { part: review, statement: "执行率 = 执行数 ÷ 预算数, its score = 10 × rate", by: ["performance/execution"] },
  { part: review, statement: "An indicator's score by its operator; scored against it: warning", by: ["performance/indicator-score"] },
  { part: review, statement: "Σ scores = total, score ≤ weight, weights 100", by: ["performance/total-score", "performance/weights"] },
  { part: review, statement: "年度资金总额 = Σ its sources", by: ["performance/funds"] },
  { part: review, statement: "Projects above the whole: one error on the whole", by: ["performance/above-whole"] },
  { part: review, statement: "Figures in 实际完成情况 equal the funds row", by: ["performance/achieved-amount"] },
  { part: review, statement: "Σ 全年预算数 and 执行数 of the projects, and of the whole, = the narrative's figures", by: ["narrative/self-review"] },
  { part: review, statement: "整体 执行数 = 本年支出合计 of the tables, or as the text tells it", by: ["performance/whole-executed"] },
  { part: review, statement: "A score that the printed 赋分规则 decides: error", by: [], note: "rules are printed as 按照完成比例赋分 or in words of the unit's own: a score alone stays a warning, one that the total proves is an error" },
];

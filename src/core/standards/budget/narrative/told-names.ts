/** How section 收入 calls a source, and whether one that was and is nothing is told as 未安排 or left out. */
export interface SourceFact {
  /** Canonical subject. */
  readonly subject: string;
  readonly told: string;
  /** The name under which the list of section 一 has it: transfers are merged into their fund. */
  readonly listed: string;
  readonly silent?: true;
}

export const incomeSources: readonly SourceFact[] = [
  { subject: "一般公共预算", told: "一般公共预算", listed: "一般公共预算" },
  { subject: "上级一般公共预算转移支付", told: "上级一般公共预算安排的转移支付资金", listed: "一般公共预算" },
  { subject: "政府性基金预算", told: "政府性基金预算", listed: "政府性基金预算" },
  { subject: "上级政府性基金转移支付", told: "上级政府性基金安排的转移支付资金", listed: "政府性基金预算" },
  { subject: "国有资本经营预算", told: "国有资本经营预算", listed: "国有资本经营预算" },
  { subject: "上级国有资本经营预算转移支付", told: "上级国有资本经营预算安排的转移支付资金", listed: "国有资本经营预算" },
  { subject: "财政专户", told: "财政专户管理资金", listed: "财政专户管理资金", silent: true },
  { subject: "单位资金", told: "单位资金", listed: "单位资金", silent: true },
  { subject: "财政拨款结转", told: "财政拨款结转", listed: "财政拨款结转结余", silent: true },
  { subject: "非财政拨款结转结余", told: "非财政拨款结转结余", listed: "非财政拨款结转结余", silent: true },
];

/** The three public expenses in the order of the sentence; the slots that they fill begin with `slot`. */
export const publicExpenses = [
  { subject: "因公出国（境）费", slot: "出国费" },
  { subject: "公务用车购置费", slot: "购置费" },
  { subject: "公务用车运行费", slot: "运行费" },
  { subject: "公务接待费", slot: "接待费" },
] as const;

/** What is told of a project beside its size, in the order of the form. Those of a subsidy are told together or not at all. */
export const projectFields = [
  { field: "policy", label: "设立的政策依据" },
  { field: "size", label: "预算安排规模" },
  { field: "executor", label: "项目承担单位" },
  { field: "allocation", label: "资金分配情况" },
  { field: "period", label: "资金执行时间" },
] as const;

export const subsidyFields = [
  { field: "fundSource", label: "资金来源" },
  { field: "recipients", label: "补贴人数" },
  { field: "rate", label: "补贴标准" },
  { field: "scope", label: "补贴范围" },
  { field: "manner", label: "补贴方式" },
  { field: "procedure", label: "发放程序" },
  { field: "benefit", label: "受益人群和社会效益" },
] as const;

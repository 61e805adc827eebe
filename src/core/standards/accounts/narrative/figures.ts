import type { FigureFact } from "../../budget/narrative/figures";

const told = (fact: string, subjects: readonly string[], ...sections: readonly string[]): readonly FigureFact[] =>
  sections.map((section) => ({ fact: `决算/${fact}`, section, subjects, addresses: [] }));

/** Which subjects of final accounts are one and the same wherever they are told (部门决算公开格式). Their tables are not held against the text yet. */
export const accountsFigures: readonly FigureFact[] = [
  ...told("收支总计", ["收支总计", "收入总计", "支出总计"], "accounts/overview"),
  ...told("本年收入", ["本年收入"], "accounts/overview", "accounts/income"),
  ...told("本年支出", ["本年支出"], "accounts/overview", "accounts/expenditure"),
  ...told("基本支出", ["基本支出"], "accounts/expenditure"),
  ...told("项目支出", ["项目支出"], "accounts/expenditure"),
  ...told("一般公共预算支出", ["一般公共预算支出"], "accounts/general"),
  ...["三公经费", "因公出国（境）费", "公务接待费", "公务用车购置及运行费", "公务用车购置费", "公务用车运行费"].flatMap((subject) => told(subject, [subject], "accounts/three-public")),
  ...["人员经费", "公用经费"].flatMap((subject) => told(subject, [subject], "accounts/basic")),
];

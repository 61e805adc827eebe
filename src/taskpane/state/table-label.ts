/** "budget-3", "部门支出总体情况表" → "表3 部门支出总体情况表", as people call it. */
export function tableLabel(id: string, title: string): string {
  const budget = /^budget-(\d+)$/.exec(id);
  if (budget !== null) return `表${budget[1] ?? ""} ${title}`;
  const accounts = /^accounts-(\d+)$/.exec(id);
  if (accounts !== null) return `决算${accounts[1] ?? ""}表 ${title}`;
  return title;
}

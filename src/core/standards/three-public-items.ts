import type { ItemStandard } from "./table-standard";

/** The lines of a table of the three public expenses, in a budget and in final accounts. */
export const threePublicItems: readonly ItemStandard[] = [
  { name: "合计", labels: ["总计", "三公经费合计"] },
  { name: "因公出国（境）费", labels: ["因公出国（境）费用", "因公出国境", "因公出国费", "因公出国境经费"], partOf: "合计" },
  { name: "公务接待费", labels: ["公务接待费用"], partOf: "合计" },
  {
    name: "公务用车购置及运行费",
    labels: ["公务用车购置及运行费小计", "公务用车购置及运行维护费", "公务用车购置及运行维护费小计", "公务用车购置和运行费", "公务用车购置和运行维护费", "公务用车购置及运行费合计"],
    partOf: "合计",
  },
  { name: "公务用车购置费", labels: ["公务用车购置", "购置费"], partOf: "公务用车购置及运行费" },
  { name: "公务用车运行费", labels: ["公务用车运行维护费", "公务用车运行", "运行费", "运行维护费"], partOf: "公务用车购置及运行费" },
];

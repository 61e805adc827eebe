/** Sources of income in the order of 决算02表. */
export const incomeSources = [
  { subject: "财政拨款", told: "财政拨款收入" },
  { subject: "上级补助收入", told: "上级补助收入" },
  { subject: "事业收入", told: "事业收入" },
  { subject: "经营收入", told: "经营收入" },
  { subject: "附属单位上缴收入", told: "附属单位上缴收入" },
  { subject: "其他收入", told: "其他收入" },
] as const;

/** Kinds of expenditure in the order of 决算03表. */
export const expenditureKinds = ["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"] as const;

/** The kinds of vehicles of 国有资产占用情况, and the notes that count them. */
export const vehicleKinds = [
  { note: "leaderCars", told: "副部（省）级及以上领导用车" },
  { note: "chiefCars", told: "主要负责人用车" },
  { note: "confidentialCars", told: "机要通信用车" },
  { note: "emergencyCars", told: "应急保障用车" },
  { note: "enforcementCars", told: "执法执勤用车" },
  { note: "technicalCars", told: "特种专业技术用车" },
  { note: "veteranCars", told: "离退休干部服务用车" },
  { note: "otherCars", told: "其他用车" },
] as const;

/** What may go wrong with Excel; stable words for programs, `message` is for people. */
export type ExcelProblemCode =
  | "noOffice"
  | "notExcel"
  | "unsupported"
  | "editMode"
  | "accessDenied"
  | "hung"
  | "tooLarge"
  | "gone"
  | "hiddenSheet"
  | "noEvents"
  | "cancelled"
  | "failed";

export interface ExcelProblemDetails {
  /** The sheet it is about, where there is one. */
  readonly sheet?: string;
  /** The error as Excel told it, for whoever is asked for help. */
  readonly technical?: string;
}

/** The only error that this host throws. `message` is plain Chinese and says what to do. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";
  readonly code: ExcelProblemCode;
  readonly technical: string | undefined;

  constructor(code: ExcelProblemCode, details: ExcelProblemDetails = {}) {
    super(MESSAGES[code](details.sheet === undefined ? "工作表" : `工作表“${details.sheet}”`));
    this.code = code;
    this.technical = details.technical;
  }

  /** Whether trying the same again may help, once the user has done what the message says. */
  get retry(): boolean {
    return this.code !== "noOffice" && this.code !== "notExcel" && this.code !== "unsupported";
  }
}

const MESSAGES: Readonly<Record<ExcelProblemCode, (sheet: string) => string>> = {
  noOffice: () => "没有连上 Excel：Office 组件没有加载成功。请关闭窗格，从 Excel 的“开始”选项卡重新打开；仍不行时，请改用网页版，把表格文件拖进去即可校验。",
  notExcel: () => "这里不是 Excel。请在 Excel 里打开要校验的工作簿，再从“开始”选项卡打开本窗格。",
  unsupported: () => "这个版本的 Excel 太旧，缺少读取工作表所需的功能。请更新 Excel，或改用网页版，把表格文件拖进去即可校验。",
  editMode: () => "Excel 正在编辑单元格，暂时读不到表格。请按回车键（Enter）结束编辑，再试一次。",
  accessDenied: () => "Excel 不允许这项操作：工作簿可能处于“受保护的视图”，或权限受限。请点“启用编辑”，或请文件的所有者放开权限，再试一次。",
  hung: () => "Excel 很久没有回应。请看看 Excel 里是否有没关的对话框，或正在编辑单元格（按回车键结束），也可能正忙于计算；稍等片刻再试，仍不行时请保存后重新打开工作簿。",
  tooLarge: (sheet) => `${sheet}太大，读不下来。请删除表格下方和右方多余的行、列（按 Ctrl+End 可看到 Excel 认为的末尾），保存后再试；也可以把要校验的表另存为单独的文件。`,
  gone: (sheet) => `找不到${sheet}或其中的单元格：可能刚被改名、移动或删除。请重新校验。`,
  hiddenSheet: (sheet) => `${sheet}是隐藏的，无法定位到单元格。需要查看时，请右键点工作表标签，选“取消隐藏”，再试一次。`,
  noEvents: () => "这个版本的 Excel 不通知表格的改动。",
  cancelled: () => "已取消。",
  failed: () => "Excel 没有完成这项操作。请稍等片刻再试；仍不行时，请保存并重新打开工作簿，或改用网页版。",
};

/** Excel's own codes that have a meaning of their own here; all others are "failed". */
const BY_EXCEL_CODE: ReadonlyMap<string, ExcelProblemCode> = new Map<string, ExcelProblemCode>([
  ["InvalidOperationInCellEditMode", "editMode"],
  ["AccessDenied", "accessDenied"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["ItemNotFound", "gone"],
  ["InvalidReference", "gone"],
  ["ApiNotFound", "unsupported"],
]);

/** Any thrown thing as an ExcelProblem. Told by shape: an error of Microsoft's script may come from another realm. */
export function toExcelProblem(error: unknown, sheet?: string): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  const { code, message } = shapeOf(error);
  const known = BY_EXCEL_CODE.get(code);
  return new ExcelProblem(known ?? "failed", { ...(sheet === undefined ? {} : { sheet }), technical: code === "" ? message : `${code}: ${message}` });
}

function shapeOf(error: unknown): { readonly code: string; readonly message: string } {
  if (typeof error !== "object" || error === null) return { code: "", message: String(error) };
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return { code: typeof code === "string" ? code : "", message: typeof message === "string" ? message : "" };
}

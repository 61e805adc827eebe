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
  | "nameTaken"
  | "lockedStructure"
  | "lockedSheet"
  | "readOnly"
  | "conflict"
  | "textTooLong"
  | "notOurs"
  | "lastSheet"
  | "nothingToUndo"
  | "halfWritten"
  | "halfDone"
  | "failed";

export interface ExcelProblemDetails {
  /** The sheet it is about, where there is one. */
  readonly sheet?: string;
  /** The error as Excel told it, for whoever is asked for help. */
  readonly technical?: string;
  /** It was to be written, so the words say what became of that. */
  readonly writing?: boolean;
}

/** The only error that this host throws. `message` is plain Chinese and says what to do. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";
  readonly code: ExcelProblemCode;
  readonly technical: string | undefined;

  constructor(code: ExcelProblemCode, details: ExcelProblemDetails = {}) {
    const tell = (details.writing === true ? WRITING[code] : undefined) ?? MESSAGES[code];
    super(tell(details.sheet === undefined ? "工作表" : `工作表“${details.sheet}”`));
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
  nameTaken: (sheet) => `已有同名${sheet}，不是本工具生成的，没有写入。请改名后再试。`,
  lockedStructure: () => "工作簿的结构设了保护，不能增加或删除工作表，没有改动工作簿。请选“审阅—保护工作簿”取消保护后再试；不知道密码的，请把公开表复制到新工作簿。",
  lockedSheet: (sheet) => `${sheet}设了保护，没有改动工作簿。请选“审阅—撤消工作表保护”后再试。`,
  readOnly: () => "工作簿是以只读方式打开的，没有改动工作簿。请用“另存为”存成自己的副本，在副本里再试。",
  conflict: () => "别人正在同时编辑这个工作簿，Excel 中途停下了。请等对方改完、保存后再试。",
  textTooLong: (sheet) => `要写入${sheet}的一段文字超过 32767 个字，一个单元格放不下，没有写入。请把这段内容分开。`,
  notOurs: (sheet) => `${sheet}不是本工具生成的，没有删除任何工作表。`,
  lastSheet: () => "工作簿里至少要留一张看得见的工作表，没有删除。请先新建或取消隐藏一张工作表。",
  nothingToUndo: (sheet) => `${sheet}的上一版已经不在，不能撤销。没有改动工作簿。`,
  halfWritten: (sheet) => `写到一半中断，没能全部撤回。请看看${sheet}：不完整的可以删掉；原来的内容在隐藏的“…（上一版）”里，右键点工作表标签，选“取消隐藏”即可找回。`,
  halfDone: () => "没有全部完成：Excel 中途停下了。请看看本工具生成的工作表，再试一次。",
  failed: () => "Excel 没有完成这项操作。请稍等片刻再试；仍不行时，请保存并重新打开工作簿，或改用网页版。",
};

/** The same when something was to be written: nothing of it is left, or "halfWritten" is said. */
const WRITING: Partial<Readonly<Record<ExcelProblemCode, (sheet: string) => string>>> = {
  unsupported: () => "这个版本的 Excel 太旧，缺少写入工作表所需的功能，没有改动工作簿。请更新 Excel，或改用网页版生成文件。",
  editMode: () => "Excel 正在编辑单元格，没有改动工作簿。请按回车键（Enter）结束编辑，再试一次。",
  accessDenied: () => "Excel 不允许写入，没有改动工作簿：工作簿可能处于“受保护的视图”、只能查看，或权限受限。请点“启用编辑”，或请文件的所有者放开权限，再试一次。",
  hung: () => "Excel 很久没有回应，没有改动工作簿。请看看 Excel 里是否有没关的对话框，或正在编辑单元格（按回车键结束），也可能正忙于计算；稍等片刻再试。",
  tooLarge: () => "内容太大，Excel 一次收不下，没有改动工作簿。请改为下载文件。",
  gone: (sheet) => `写入时${sheet}被改名、移动或删除，没有改动工作簿。请再试一次。`,
  cancelled: () => "已取消，没有改动工作簿。",
  conflict: () => "别人正在同时编辑这个工作簿，写入有冲突，已撤回。请等对方改完、保存后再试。",
  failed: () => "Excel 没有完成写入，已撤回。请稍等片刻再试；仍不行时，请保存并重新打开工作簿，或改为下载文件。",
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
  ["Conflict", "conflict"],
  ["InsertDeleteConflict", "conflict"],
  ["RequestAborted", "conflict"],
]);

/** Any thrown thing as an ExcelProblem. Told by shape: an error of Microsoft's script may come from another realm. */
export function toExcelProblem(error: unknown, about: Pick<ExcelProblemDetails, "sheet" | "writing"> = {}): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  const { code, message } = shapeOf(error);
  const known = BY_EXCEL_CODE.get(code);
  return new ExcelProblem(known ?? "failed", { ...about, technical: code === "" ? message : `${code}: ${message}` });
}

function shapeOf(error: unknown): { readonly code: string; readonly message: string } {
  if (typeof error !== "object" || error === null) return { code: "", message: String(error) };
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return { code: typeof code === "string" ? code : "", message: typeof message === "string" ? message : "" };
}

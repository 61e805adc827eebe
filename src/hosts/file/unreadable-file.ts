/** Why a file could not be taken as a workbook or narrative; stable words for programs, `message` is for people. */
export type UnreadableCode =
  | "empty-file"
  | "not-a-workbook"
  | "damaged"
  | "too-large"
  | "password-protected"
  | "save-as-xlsx"
  | "no-sheets"
  | "save-as-docx"
  | "not-a-narrative"
  | "unknown-encoding";

/** The only error that reading a file may throw. `message` is plain Chinese and says what to do. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  readonly code: UnreadableCode;
  /** What the reader stumbled over, for the maintainer; never shown. */
  readonly cause: unknown;
  /** What exactly is wrong, without advice: for readers of other documents, who give their own. */
  readonly what: string;

  constructor(code: UnreadableCode, message: string, cause?: unknown, what = "") {
    super(message);
    this.code = code;
    this.cause = cause;
    this.what = what;
  }
}

const SAVE_AS = "请用 Excel 或 WPS 打开，选“另存为”，类型选“Excel 工作簿（*.xlsx）”，再校验另存的文件。";

export function emptyFile(): UnreadableFile {
  return new UnreadableFile("empty-file", "文件是空的（0 字节）。请确认文件已复制或下载完整，再试一次。");
}

export function damaged(what: string, cause?: unknown): UnreadableFile {
  return new UnreadableFile("damaged", `文件已损坏或不完整：${what}。请重新复制或下载；若 Excel 能打开并修复，请另存为 .xlsx 后再校验。`, cause, what);
}

export function tooLarge(what: string): UnreadableFile {
  return new UnreadableFile("too-large", `文件过大，没有读取：${what}。请用 Excel 打开，删除多余的空行、空列和无关工作表，另存后再校验。`, undefined, what);
}

export function suspiciousArchive(): UnreadableFile {
  return new UnreadableFile("too-large", "文件解压后异常庞大，像是“压缩炸弹”，为安全没有读取。请核实文件来源；确属工作簿的，请用 Excel 打开后另存为新文件再校验。");
}

export function passwordProtected(): UnreadableFile {
  return new UnreadableFile("password-protected", "文件设有打开密码，无法读取。请用 Excel 或 WPS 打开，在“文件—信息—保护工作簿—用密码进行加密”中清空密码，保存后再校验。");
}

export function noSheets(): UnreadableFile {
  return new UnreadableFile("no-sheets", "文件里没有可读的工作表。请用 Excel 打开，确认预决算表在普通工作表里，另存为 .xlsx 后再校验。");
}

/** A file that an office program opens but that is not a workbook we read. */
export function saveAsXlsx(what: string, hint = ""): UnreadableFile {
  return new UnreadableFile("save-as-xlsx", `这是${what}，不能直接校验。${hint}${SAVE_AS}`);
}

export function notAWorkbook(): UnreadableFile {
  return new UnreadableFile("not-a-workbook", `这不是 Excel 工作簿（内容无法识别）。请确认选对了文件；若是表格，${SAVE_AS}`);
}

const COPY_TABLES = "请把其中的表格复制到 Excel 中，每张表一个工作表，保存为 .xlsx 后再校验。";

/** A text document, a slide show, a picture: its tables must be carried over by hand. */
export function tablesMustBeCopied(what: string): UnreadableFile {
  return new UnreadableFile("save-as-xlsx", `这是${what}，不是工作簿。${COPY_TABLES}`);
}

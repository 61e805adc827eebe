import { emptyFile, UnreadableFile } from "../unreadable-file";

const SAVE_AS = "请用 Word 或 WPS 打开，选“另存为”，类型选“Word 文档（*.docx）”，再校验另存的文件。";

/** A text that a word processor opens but that we do not read. */
export function saveAsDocx(what: string, hint = SAVE_AS): UnreadableFile {
  return new UnreadableFile("save-as-docx", `这是${what}，不能直接作为情况说明读取。${hint}`);
}

export function notANarrative(what: string): UnreadableFile {
  return new UnreadableFile("not-a-narrative", `这${what}，不是情况说明。情况说明请用 .docx 或 .txt 文件；请确认选对了文件。`);
}

export function unknownEncoding(): UnreadableFile {
  return new UnreadableFile("unknown-encoding", "文本的编码无法识别。请用记事本打开，选“另存为”，编码选“UTF-8”，再校验另存的文件。");
}

/** The same trouble in the words of a text document: what was read below speaks of workbooks. */
export function inWordsOfNarratives(error: UnreadableFile): UnreadableFile {
  const { code, what, cause } = error;
  switch (code) {
    case "damaged":
      return new UnreadableFile(code, `文件已损坏或不完整：${what}。请重新复制或下载；若 Word 能打开并修复，请另存为 .docx 后再校验。`, cause, what);
    case "too-large":
      return new UnreadableFile(code, what === "" ? TOO_LARGE_UNPACKED : `文件过大，没有读取：${what}。请用 Word 打开，只保留情况说明，另存后再校验。`, cause, what);
    case "password-protected":
      return new UnreadableFile(code, "文件设有打开密码，无法读取。请用 Word 或 WPS 打开，在“文件—信息—保护文档—用密码进行加密”中清空密码，保存后再校验。", cause);
    case "empty-file":
      return emptyFile();
    case "not-a-workbook":
    case "save-as-xlsx":
    case "no-sheets":
    case "save-as-docx":
    case "not-a-narrative":
    case "unknown-encoding":
      return error;
  }
}

const TOO_LARGE_UNPACKED = "文件解压后异常庞大，像是“压缩炸弹”，为安全没有读取。请核实文件来源；确属情况说明的，请用 Word 打开后另存为新文件再校验。";

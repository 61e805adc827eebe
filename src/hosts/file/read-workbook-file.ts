import type { Workbook } from "../../core/workbook/workbook";
import { sniffFormat } from "./sniff-format";
import { damaged, emptyFile, notAWorkbook, passwordProtected, saveAsXlsx, tablesMustBeCopied, tooLarge, UnreadableFile } from "./unreadable-file";
import { readXlsx } from "./xlsx/read-xlsx";

/** Beyond this a workbook is no disclosure, and older formats are read in one piece. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
const MAX_LEGACY_BYTES = 64 * 1024 * 1024;

/**
 * Bytes of an .xlsx, .xlsm or (through a library loaded only then) .xls, BIFF .et, or an HTML or CSV table, as a snapshot.
 * What the bytes are decides, not the name, which is only kept. Throws UnreadableFile and nothing else.
 */
export async function readWorkbookFile(bytes: Uint8Array, name: string): Promise<Workbook> {
  try {
    return await readByFormat(bytes, name);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw damaged("内容不符合工作簿的格式", error);
  }
}

async function readByFormat(bytes: Uint8Array, name: string): Promise<Workbook> {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge("超过 256 MB");
  const format = sniffFormat(bytes);
  switch (format) {
    case "zip":
      return readXlsx(bytes, name);
    case "biff":
    case "text": {
      if (bytes.length > MAX_LEGACY_BYTES) throw tooLarge("旧格式或文本表格超过 64 MB");
      const { readLegacy } = await import("./legacy/read-legacy");
      return readLegacy(bytes, name, format);
    }
    case "empty":
      throw emptyFile();
    case "encrypted":
      throw passwordProtected();
    case "word":
      throw tablesMustBeCopied("文字文档（.doc 或 .wps）");
    case "slides":
      throw tablesMustBeCopied("演示文稿");
    case "pdf":
      throw tablesMustBeCopied(" PDF 文件");
    case "rtf":
      throw tablesMustBeCopied(" RTF 文字文档");
    case "image":
      throw tablesMustBeCopied("图片");
    case "ole":
      throw saveAsXlsx("旧版办公软件的文件，其中没有找到工作簿内容，也可能已损坏");
    case "unknown":
      throw notAWorkbook();
  }
}

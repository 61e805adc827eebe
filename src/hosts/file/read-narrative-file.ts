import { textNarrative } from "../../core/narrative/text-narrative";
import { decodeNarrativeText } from "./decode-narrative-text";
import { readDocx, type NarrativeFile } from "./docx/read-docx";
import { inWordsOfNarratives, notANarrative, saveAsDocx } from "./docx/unreadable-narrative";
import { sniffFormat } from "./sniff-format";
import { damaged, emptyFile, passwordProtected, tooLarge, UnreadableFile } from "./unreadable-file";

const MAX_FILE_BYTES = 256 * 1024 * 1024;
const MAX_TEXT_BYTES = 32 * 1024 * 1024;
const WEB_PAGE = /^\s*<(?:!doctype html|html|head|meta|\?xml)/i;

/**
 * Bytes of a .docx, .txt or .md as a narrative. What the bytes are decides, not the name, which is kept as it is given (of a text, an ending .md
 * says that its lines may carry markers). A narrative without any words is one with no paragraphs and a notice. Throws UnreadableFile and nothing else.
 */
export async function readNarrativeFile(bytes: Uint8Array, name: string): Promise<NarrativeFile> {
  try {
    const file = readByFormat(bytes, name);
    return file.narrative.paragraphs.length > 0 ? file : { ...file, notices: [...file.notices, "情况说明里没有文字，没有可以校验的内容。"] };
  } catch (error) {
    if (error instanceof UnreadableFile) throw inWordsOfNarratives(error);
    throw inWordsOfNarratives(damaged("内容不符合文档的格式", error));
  }
}

function readByFormat(bytes: Uint8Array, name: string): NarrativeFile {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge("超过 256 MB");
  switch (sniffFormat(bytes)) {
    case "zip":
      return readDocx(bytes, name);
    case "text":
      return { narrative: readText(bytes, name), notices: [] };
    case "empty":
      throw emptyFile();
    case "encrypted":
      throw passwordProtected();
    case "word":
      throw saveAsDocx("旧版文字文档（.doc 或 .wps）");
    case "rtf":
      throw saveAsDocx(" RTF 文字文档");
    case "pdf":
      throw saveAsDocx(" PDF 文件", "请用 Word 打开并另存为 .docx，或把其中的文字复制出来，存为 .txt，再校验。");
    case "biff":
      throw notANarrative("是 Excel 工作簿");
    case "slides":
      throw notANarrative("是演示文稿");
    case "image":
      throw notANarrative("是图片");
    case "ole":
      throw saveAsDocx("旧版办公软件的文件，其中没有找到文字内容，也可能已损坏");
    case "unknown":
      throw notANarrative("不是文档，内容无法识别");
  }
}

function readText(bytes: Uint8Array, name: string): NarrativeFile["narrative"] {
  if (bytes.length > MAX_TEXT_BYTES) throw tooLarge("文本超过 32 MB");
  const text = decodeNarrativeText(bytes);
  if (WEB_PAGE.test(text)) throw saveAsDocx("网页或标记文本", "请把其中的文字复制出来，存为 .txt，再校验。");
  return textNarrative(text, name, /\.(?:md|markdown)$/i.test(name));
}

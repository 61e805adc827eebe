/** Why sheets could not be added to a workbook; stable words for programs, `message` is for people. */
export type UnwritableCode = "legacy-format" | "signed" | "locked-structure" | "shared-workbook" | "name-taken" | "too-many-sheets" | "too-many-formats" | "text-too-long" | "last-sheet" | "refers-to-ours";

/** The error of writing, beside the UnreadableFile of reading. `message` is plain Chinese and says what to do; nothing was written. */
export class UnwritableWorkbook extends Error {
  override readonly name = "UnwritableWorkbook";

  constructor(
    readonly code: UnwritableCode,
    message: string,
  ) {
    super(message);
  }
}

export function legacyFormat(): UnwritableWorkbook {
  return new UnwritableWorkbook("legacy-format", "这不是 .xlsx 或 .xlsm 工作簿（可能是旧版 .xls），不能写出原样的副本。请用 Excel 或 WPS 打开，选“另存为”，类型选“Excel 工作簿（*.xlsx）”，再用另存的文件。");
}

export function signed(doing = "加入工作表"): UnwritableWorkbook {
  return new UnwritableWorkbook("signed", `工作簿带有数字签名，${doing}会使签名失效，所以没有写入。请用 Excel 打开，在“文件—信息—查看签名”中删除签名，或用未签名的副本。`);
}

export function lockedStructure(doing = "增加工作表"): UnwritableWorkbook {
  return new UnwritableWorkbook("locked-structure", `工作簿的结构设了保护，不允许${doing}，所以没有写入。请在 Excel 中选“审阅—保护工作簿”取消保护，保存后再试；不知道密码的，请把公开表复制到新工作簿。`);
}

export function lastSheet(): UnwritableWorkbook {
  return new UnwritableWorkbook("last-sheet", "去掉本工具的工作表以后，工作簿里没有可见的工作表了，所以没有写入。请确认选对了文件。");
}

export function refersToOurs(places: readonly string[]): UnwritableWorkbook {
  return new UnwritableWorkbook("refers-to-ours", `这些地方的公式或数据引用了本工具的工作表，去掉以后会出错，所以没有写入：${places.join("、")}。请先改成数值。`);
}

export function sharedWorkbook(): UnwritableWorkbook {
  return new UnwritableWorkbook("shared-workbook", "工作簿处于“共享工作簿”状态，不能加入带表格的工作表，所以没有写入。请在 Excel 中取消共享，保存后再试。");
}

export function nameTaken(name: string): UnwritableWorkbook {
  return new UnwritableWorkbook("name-taken", `工作簿里已有名为“${name}”的工作表，不是本工具建立的，所以没有写入。请先给它改名。`);
}

export function tooManySheets(limit: number): UnwritableWorkbook {
  return new UnwritableWorkbook("too-many-sheets", `加入后工作表会超过 ${String(limit)} 个，所以没有写入。请先删除或拆分不需要的工作表。`);
}

export function tooManyFormats(): UnwritableWorkbook {
  return new UnwritableWorkbook("too-many-formats", "工作簿里的单元格格式已达 Excel 的上限，加不进新的格式，所以没有写入。请把需要的工作表复制到新工作簿。");
}

export function textTooLong(sheet: string, cell: string): UnwritableWorkbook {
  return new UnwritableWorkbook("text-too-long", `要写入“${sheet}”${cell} 的文字超过 32767 个字，一个单元格放不下，所以没有写入。请把这段内容分开。`);
}

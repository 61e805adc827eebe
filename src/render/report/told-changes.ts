import { numbersThat, type ChangedFigure, type DocumentChanges, type QuoteState, type QuotingNumber } from "../../core/checking/changes/document-changes";
import { textPlaceWords } from "../narrative-words";
import { placeText } from "./told-finding";

/** What changed, in one sentence. */
export function changesVerdict(changes: DocumentChanges): string {
  const { from, figures, tables: { added, gone }, numbers } = changes;
  const count = (state: QuoteState): number => numbersThat(changes, state).length;
  const [outdated, followed, doubted] = [count("outdated"), count("followed"), count("doubted")];
  const tables = [added.length === 0 ? "" : `，多了${added.join("、")}`, gone.length === 0 ? "" : `，少了${gone.join("、")}`].join("");
  const moved = figures.length === 0 ? "公开表的数字没有变化" : `公开表有 ${String(figures.length)} 个数字变化`;
  const text = numbers === undefined ? "没有情况说明，没有查找引用" : figures.length === 0 ? "" : `情况说明中 ${String(outdated)} 处还是原来的数${followed === 0 ? "" : `，${String(followed)} 处已经改过`}${doubted === 0 ? "" : `，${String(doubted)} 处要先核对表`}`;
  return `与“${from}”对照：${[moved + tables, text].filter((part) => part !== "").join("；")}。`;
}

/** 表3“2080101 行政运行”的合计：12.30 → 13.30（表3!E9）. */
export function changedFigureText({ tableName, line, column, before, now }: ChangedFigure): string {
  const [from, to] = [before?.text ?? "原来没有", now?.text ?? "已经没有"];
  const place = now?.at === undefined ? (before === undefined ? "" : `（原在${placeText(before.at)}）`) : `（${placeText(now.at)}）`;
  return `${tableName}“${line}”的${column}：${from} → ${to}${place}`;
}

/** 情况说明!A29“12.30”：…，见“…”. */
export function outdatedText({ words, why, sentence, cell }: QuotingNumber): string {
  const held = cell === undefined ? "" : `（${placeText(cell)}）`;
  return `${textPlaceWords(words)} “${words.quote}”：${why}${held}，见“${sentence}”`;
}

const plain = new Map<string, string>();
const keys = new Map<string, string>();
/** The caches serve one workbook after another (hundreds in one process): emptied before they grow without bound. */
const CACHE_LIMIT = 20_000;

/** NFKC without any white space: "合　　计" → "合计", "（补助）" → "(补助)". Cached, since the same words stand in thousands of cells. */
export function squeeze(text: string): string {
  return cached(plain, text, () => squeezed(text));
}

/** The same of words that hardly come twice, which would only fill the cache. */
export function squeezed(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/g, "");
}

/**
 * What is compared of a label or title: squeezed, without brackets, quotes, colons, dots and "的", so that
 * 公务用车购置及运行费（小计） and 公务用车购置及运行费小计, 安排的转移支付 and 安排转移支付 are one.
 */
export function labelKey(text: string): string {
  return cached(keys, text, () => squeeze(text).replace(/[()[\]【】〔〕<>《》"'“”‘’「」『』:;,.。、·*※的-]/g, ""));
}

/** A label without its leading numbering and 其中: "一、本年收入" → "本年收入", "其中：一般财力" → "一般财力". Squeezed. */
export function withoutNumbering(text: string): string {
  return squeeze(text).replace(/^(?:其中[:：]?|[一二三四五六七八九十]+[、.．,，]|\d{1,2}[、.．)）](?!\d)|[(（](?:[一二三四五六七八九十]+|\d{1,2})[)）])+/, "");
}

function cached(cache: Map<string, string>, text: string, make: () => string): string {
  const seen = cache.get(text);
  if (seen !== undefined) return seen;
  if (cache.size > CACHE_LIMIT) cache.clear();
  const made = make();
  cache.set(text, made);
  return made;
}

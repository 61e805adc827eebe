/** A sentence that says what to do. */
const ADVICE = /^(?:请|如|若|公开前请|应当?(?:改|补|删))/;

/** A message says what is wrong, why, and what to do: its last sentences are the advice, where they are one. */
export function splitAdvice(message: string): { readonly problem: string; readonly advice: string } {
  const sentences = message.match(/[^。]*。|[^。]+$/g) ?? [];
  let from = sentences.length;
  while (from > 1 && ADVICE.test(sentences[from - 1] ?? "")) from -= 1;
  return { problem: sentences.slice(0, from).join(""), advice: sentences.slice(from).join("") };
}

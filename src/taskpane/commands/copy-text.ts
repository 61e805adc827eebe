/**
 * Copies text, and the same as HTML for programs that take it, inside a click. The clipboard API is blocked in Excel on the web, so the old way is used:
 * a text field that is selected and copied. Returns whether the browser took it.
 */
export function copyText(text: string, html?: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.className = "off-screen";
  field.setAttribute("aria-hidden", "true");
  document.body.append(field);
  field.select();
  const alsoHtml = (event: ClipboardEvent): void => {
    if (html === undefined || event.clipboardData === null) return;
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
  };
  document.addEventListener("copy", alsoHtml);
  // Deprecated, and still the only way that every Office host allows.
  const copied = document.execCommand("copy");
  document.removeEventListener("copy", alsoHtml);
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}

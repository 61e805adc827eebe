/**
 * Copies text, inside a click. The clipboard API is blocked in Excel on the web, so the old way is used:
 * a text field that is selected and copied. Returns whether the browser took it.
 */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.className = "off-screen";
  field.setAttribute("aria-hidden", "true");
  document.body.append(field);
  field.select();
  // Deprecated, and still the only way that every Office host allows.
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}

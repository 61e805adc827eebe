type Child = Node | string | null;

interface Props {
  readonly class?: string;
  readonly id?: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
}

/** Makes an element. Text always goes in as text: whatever a workbook holds, it is shown and never parsed. */
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, props?: Props, ...children: readonly Child[]): HTMLElementTagNameMap[K];
export function el(tag: string, props?: Props, ...children: readonly Child[]): HTMLElement;
export function el(tag: string, props: Props = {}, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  if (props.class !== undefined) element.className = props.class;
  if (props.id !== undefined) element.id = props.id;
  for (const [name, value] of Object.entries(props.attrs ?? {})) element.setAttribute(name, value);
  for (const [name, listener] of Object.entries(props.on ?? {})) element.addEventListener(name, listener);
  element.append(...children.filter((c) => c !== null));
  return element;
}

let ids = 0;

/** An id that no other element of the page has. */
export function freshId(prefix: string): string {
  ids += 1;
  return `${prefix}-${String(ids)}`;
}

/** Shows or hides without taking out of the page, so that focus and scroll survive. */
export function show(element: HTMLElement, visible: boolean): void {
  if (element.hidden === visible) element.hidden = !visible;
}

/** Sets text only where it differs: a live region speaks whenever its text is set. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

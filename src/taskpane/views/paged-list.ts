import { el } from "./element";

/** So many items are drawn or put away together. */
const PAGE = 30;
/** Pages this near to what is seen are drawn. */
const NEAR = 900;
/** What an item is taken to measure until it was drawn. */
const ITEM_HEIGHT = 78;

/** Items under a heading; a folded section has none. */
export interface ListSection<Item> {
  readonly heading: HTMLElement;
  readonly label: string;
  readonly items: readonly Item[];
}

interface Page<Item> {
  readonly element: HTMLElement;
  readonly items: readonly Item[];
  drawn: boolean;
}

/** A long list of which only what is near the eye is in the page: the rest is empty space of the right height. */
export interface PagedList<Item> {
  readonly element: HTMLElement;
  /** Draws other sections; what stood at the top of the window stays where it is, as far as it is still there. */
  readonly draw: (sections: readonly ListSection<Item>[]) => void;
  /** Draws what is near the eye now: the list was hidden, or has been scrolled by a program. */
  readonly settle: () => void;
  /** Draws the page of an item, wherever it is. */
  readonly reveal: (key: string) => void;
}

/** `keyOf` tells items apart, `make` draws one as a list item, `drop` is told of every one that goes. */
export function pagedList<Item>(keyOf: (item: Item) => string, make: (item: Item) => HTMLElement, drop: (item: Item) => void): PagedList<Item> {
  const element = el("div", { class: "list" });
  let pages: Page<Item>[] = [];
  let pageOf = new Map<string, Page<Item>>();
  const byElement = new WeakMap<Element, Page<Item>>();
  // The second margin is for a list that scrolls inside the page; a browser that does not know it draws a little later.
  const margins = { rootMargin: `${String(NEAR)}px 0px`, scrollMargin: `${String(NEAR)}px 0px` };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const page = byElement.get(target);
      if (page === undefined) continue;
      if (isIntersecting) show(page);
      else hide(page);
    }
  }, margins);

  const show = (page: Page<Item>): void => {
    if (page.drawn) return;
    page.drawn = true;
    page.element.style.minHeight = "";
    page.element.replaceChildren(...page.items.map(make));
  };
  const hide = (page: Page<Item>): void => {
    // What has the focus is never taken away.
    if (!page.drawn || page.element.contains(document.activeElement)) return;
    const height = page.element.offsetHeight;
    // A list that is hidden has no height and keeps what it has.
    if (height === 0) return;
    page.drawn = false;
    page.element.style.minHeight = `${String(height)}px`;
    page.element.replaceChildren();
    page.items.forEach(drop);
  };
  const settle = (): void => {
    const rects = pages.map((page) => page.element.getBoundingClientRect());
    pages.forEach((page, at) => {
      const rect = rects[at];
      if (rect !== undefined && rect.height > 0 && rect.bottom > -NEAR && rect.top < window.innerHeight + NEAR) show(page);
    });
  };
  /** Items in view with their heights over the window's edge, the topmost first: the first of them that survives is held in place. */
  const anchors = (): readonly { readonly key: string; readonly top: number }[] =>
    pages.filter(({ drawn }) => drawn).flatMap((page) => [...page.element.children].flatMap((child, at) => {
      const { top, bottom } = child.getBoundingClientRect();
      const item = page.items[at];
      return item === undefined || bottom <= 0 || top > window.innerHeight ? [] : [{ key: keyOf(item), top }];
    }));

  return {
    element, settle,
    reveal: (key) => {
      const page = pageOf.get(key);
      if (page !== undefined) show(page);
    },
    draw: (sections) => {
      const held = anchors();
      observer.disconnect();
      for (const page of pages) if (page.drawn) page.items.forEach(drop);
      pages = [];
      pageOf = new Map();
      const drawn = sections.map(({ heading, label, items }) => {
        const section = el("section", { class: "group" }, heading);
        for (let from = 0; from < items.length; from += PAGE) {
          const some = items.slice(from, from + PAGE);
          const page: Page<Item> = { element: el("ul", { class: "findings", attrs: { "aria-label": label } }), items: some, drawn: false };
          page.element.style.minHeight = `${String(some.length * ITEM_HEIGHT)}px`;
          byElement.set(page.element, page);
          pages.push(page);
          for (const item of some) pageOf.set(keyOf(item), page);
          section.append(page.element);
        }
        return section;
      });
      element.replaceChildren(...drawn);
      const anchor = held.find(({ key }) => pageOf.has(key));
      const page = anchor === undefined ? undefined : pageOf.get(anchor.key);
      if (anchor !== undefined && page !== undefined) {
        show(page);
        const child = page.element.children[page.items.findIndex((item) => keyOf(item) === anchor.key)];
        if (child !== undefined) scrollBy(element, child.getBoundingClientRect().top - anchor.top);
      }
      settle();
      for (const { element: each } of pages) observer.observe(each);
    },
  };
}

/** Scrolls whatever the list scrolls in: the window in the pane, its own column in a wide browser. */
function scrollBy(list: HTMLElement, by: number): void {
  if (Math.abs(by) < 1) return;
  for (let parent = list.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent.scrollHeight > parent.clientHeight && /auto|scroll/.test(getComputedStyle(parent).overflowY)) {
      parent.scrollTop += by;
      return;
    }
  }
  window.scrollBy(0, by);
}

import { el, setText } from "./element";

export interface TabList {
  readonly element: HTMLElement;
  /** Which is chosen, and the numbers beside the names; none where nothing is told. */
  readonly update: (chosen: string, counts?: Readonly<Record<string, string>>) => void;
}

/** Tabs that show `panel-NAME` each. Arrows, Home and End move between them as tabs do everywhere; only the chosen one is a stop for Tab. */
export function tabList<Name extends string>(look: "tab" | "part", label: string, names: Readonly<Record<Name, string>>, choose: (name: Name) => void): TabList {
  const tabs = (Object.keys(names) as Name[]).map((name) => {
    const count = el("span", { class: "count" });
    const element = el("button", {
      class: look, id: `tab-${name}`, attrs: { type: "button", role: "tab", "aria-controls": `panel-${name}` }, on: { click: () => choose(name) },
    }, names[name], count);
    return { name, element, count };
  });
  const element = el("div", { class: `${look}s`, attrs: { role: "tablist", "aria-label": label } }, ...tabs.map((tab) => tab.element));
  element.addEventListener("keydown", (event) => {
    const next = tabs[targetOf(event.key, tabs.findIndex((tab) => tab.element === document.activeElement), tabs.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    choose(next.name);
    next.element.focus();
  });
  return {
    element,
    update: (chosen, counts = {}) => {
      for (const { name, element: tab, count } of tabs) {
        tab.setAttribute("aria-selected", String(name === chosen));
        tab.tabIndex = name === chosen ? 0 : -1;
        setText(count, counts[name] ?? "");
      }
    },
  };
}

function targetOf(key: string, at: number, length: number): number | undefined {
  if (at < 0) return undefined;
  if (key === "ArrowRight") return (at + 1) % length;
  if (key === "ArrowLeft") return (at + length - 1) % length;
  if (key === "Home") return 0;
  return key === "End" ? length - 1 : undefined;
}

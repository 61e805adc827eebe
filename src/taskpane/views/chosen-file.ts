import { chooseFile, NARRATIVE_KINDS, WORKBOOK_KINDS } from "./choose-file";
import { el, setText, show } from "./element";
import { button } from "./fluent";
import { icon } from "./icons";

export interface FilePlace {
  readonly label: string;
  /** What it is for, while there is none. */
  readonly guide: string;
  readonly kinds: "workbook" | "narrative";
  /** Something else than a file that can stand there. */
  readonly also?: { readonly label: string; readonly act: () => void };
  readonly take: (file: File) => void;
  readonly drop: () => void;
}

/** A place for one file: a way to choose it, then its name with a way to put it away, and why it was not used where it was not. */
export function chosenFile({ label, guide, kinds, also, take, drop }: FilePlace): { readonly element: HTMLElement; readonly update: (file: { readonly name: string; readonly unused: string | null } | null, hasAlso?: boolean) => void } {
  const name = el("span", { class: "source-name" });
  const unused = el("span", { class: "source-unused" });
  const choose = button("选择文件", () => chooseFile(kinds === "workbook" ? WORKBOOK_KINDS : NARRATIVE_KINDS, take), { small: true });
  choose.setAttribute("aria-label", `选择${label}`);
  const other = also === undefined ? null : button(also.label, also.act, { small: true });
  const away = el("button", { class: "icon-button", attrs: { type: "button", "aria-label": `不用${label}` }, on: { click: drop } }, icon("close"));
  return {
    element: el("div", { class: "draft-source" }, el("div", { class: "draft-source-words" }, el("span", { class: "draft-source-label" }, label), name, unused), other === null ? choose : el("div", { class: "draft-source-ways" }, choose, other), away),
    update: (file, hasAlso = false) => {
      setText(name, file?.name ?? guide);
      name.classList.toggle("given", file !== null);
      setText(unused, file?.unused ?? "");
      show(unused, file?.unused != null);
      show(away, file !== null);
      show(choose, file === null);
      if (other !== null) show(other, file === null && hasAlso);
    },
  };
}

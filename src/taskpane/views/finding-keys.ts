interface KeyActions {
  /** Whether the list is looked at. */
  readonly isActive: () => boolean;
  readonly step: (by: 1 | -1) => void;
  readonly across: () => void;
  /** False where there is nothing to copy. */
  readonly copy: () => boolean;
}

/** Keys of the list that work wherever the focus is in the page: F8 and Shift+F8 to the next and the one before, Shift+Enter to the other side, Ctrl+C for the one with the focus. */
export function findingKeys({ isActive, step, across, copy }: KeyActions): void {
  window.addEventListener("keydown", (event) => {
    if (!isActive() || event.defaultPrevented || event.altKey) return;
    const { key, shiftKey, ctrlKey, metaKey } = event;
    if (key === "F8") step(shiftKey ? -1 : 1);
    else if (key === "Enter" && shiftKey) across();
    else if (key.toLowerCase() === "c" && (ctrlKey || metaKey)) {
      // Words that were selected are what is copied then.
      if (getSelection()?.isCollapsed === false || !copy()) return;
    } else return;
    event.preventDefault();
  });
}

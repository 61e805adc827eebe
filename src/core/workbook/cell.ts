/** One cell as a snapshot holds it: what is stored, never what a screen shows. Blank cells are absent, not present and empty. */
export interface Cell {
  /** Stored value; for a formula, its cached result. Text keeps every space the user typed. Excel errors are in `error`, never here. */
  readonly value: string | number | boolean;
  /** The formula's text without the leading "=", where the cell has one. */
  readonly formula?: string;
  /** The Excel number format code, where it is not General. */
  readonly format?: string;
  /** "#REF!", "#DIV/0!" …, where the cell is an error; `value` is then the same text. */
  readonly error?: string;
}

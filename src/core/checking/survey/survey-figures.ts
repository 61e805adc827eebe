import type { Figure } from "../../figures/figure";
import type { RecognisedTable, TableRow } from "../../recognition/disclosure";

/** A figure with the line and column it stands in. */
export interface PlacedFigure {
  readonly row: TableRow;
  readonly column: string;
  readonly figure: Figure;
}

/** The figures of one table that some rule looks at, gathered in one walk (a book has thousands, and each rule would walk them again). */
export interface FigureSurvey {
  /** Readable amounts other than zero, strays included. */
  readonly amounts: readonly PlacedFigure[];
  readonly negatives: readonly PlacedFigure[];
  readonly asText: readonly PlacedFigure[];
  readonly finerThanShown: readonly PlacedFigure[];
  readonly problems: readonly PlacedFigure[];
}

const surveys = new WeakMap<RecognisedTable, FigureSurvey>();

/** Walks a table's lines once, however many rules ask. */
export function surveyFigures(table: RecognisedTable): FigureSurvey {
  let survey = surveys.get(table);
  if (survey === undefined) surveys.set(table, (survey = walk(table)));
  return survey;
}

function walk(table: RecognisedTable): FigureSurvey {
  const amounts: PlacedFigure[] = [];
  const negatives: PlacedFigure[] = [];
  const asText: PlacedFigure[] = [];
  const finerThanShown: PlacedFigure[] = [];
  const problems: PlacedFigure[] = [];
  for (const rows of [table.rows, table.strays]) {
    for (const row of rows) {
      for (const [column, figure] of row.figures) {
        if (figure.writing === "blank") continue;
        const placed = { row, column, figure };
        if (figure.problem !== undefined) problems.push(placed);
        else if (!figure.value.isZero()) {
          amounts.push(placed);
          if (figure.value.isNegative()) negatives.push(placed);
          if (figure.writing === "text") asText.push(placed);
          if (figure.finerThanShown === true) finerThanShown.push(placed);
        }
      }
    }
  }
  return { amounts, negatives, asText, finerThanShown, problems };
}

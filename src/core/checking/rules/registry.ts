import type { Rule } from "../rule";
import { errorCell } from "./cells/error-cell";
import { finerThanShown } from "./cells/finer-than-shown";
import { hiddenAmounts } from "./cells/hidden-amounts";
import { malformedNumber } from "./cells/malformed-number";
import { negativeAmount } from "./cells/negative-amount";
import { numberAsText } from "./cells/number-as-text";
import { childrenWithoutParent } from "./codes/children-without-parent";
import { duplicateCode } from "./codes/duplicate-code";
import { malformedCode } from "./codes/malformed-code";
import { parentWithoutChildren } from "./codes/parent-without-children";
import { sumOfUnits } from "./department/sum-of-units";
import { agencyAgrees } from "./document/agency-agrees";
import { departmentOrUnitWording } from "./document/department-or-unit-wording";
import { duplicateTables } from "./document/duplicate-tables";
import { missingTables } from "./document/missing-tables";
import { ownRules } from "./document/own-rules";
import { placeholder } from "./document/placeholder";
import { unitAgrees } from "./document/unit-agrees";
import { unitsApart } from "./document/units-apart";
import { yearAgrees } from "./document/year-agrees";
import { anotherCodesName } from "./names/another-codes-name";
import { knownName } from "./names/known-name";
import { oneCodeOneName } from "./names/one-code-one-name";
import { unknownCode } from "./names/unknown-code";
import { codesChanged } from "./last-year/codes-changed";
import { movedDigits } from "./last-year/moved-digits";
import { leftOverInstruction } from "./nil/left-over-instruction";
import { nilTableSentence } from "./nil/nil-table-sentence";
import { sentenceYear } from "./nil/sentence-year";
import { aboveWhole } from "./performance/above-whole";
import { achievedAmount } from "./performance/achieved-amount";
import { blankRow } from "./performance/blank-row";
import { costSum } from "./performance/cost-sum";
import { duplicateIndicator } from "./performance/duplicate-indicator";
import { execution } from "./performance/execution";
import { funds } from "./performance/funds";
import { goalValue } from "./performance/goal-value";
import { impossibleDate } from "./performance/impossible-date";
import { indicatorScore } from "./performance/indicator-score";
import { kindsMissing } from "./performance/kinds-missing";
import { lastYearMissing } from "./performance/last-year-missing";
import { operator } from "./performance/operator";
import { projectFunds } from "./performance/project-funds";
import { projectsTold } from "./performance/projects-told";
import { totalScore } from "./performance/total-score";
import { unitName } from "./performance/unit-name";
import { units } from "./performance/units";
import { weights } from "./performance/weights";
import { wholeExecuted } from "./performance/whole-executed";
import { wholeFunds } from "./performance/whole-funds";
import { notSplit } from "./structure/not-split";
import { strayAmounts } from "./structure/stray-amounts";

/** Every rule of the run. One line per rule: a rule is deleted with its line, its file, its test and its page. */
export const rules: readonly Rule[] = [
  errorCell,
  finerThanShown,
  hiddenAmounts,
  malformedNumber,
  negativeAmount,
  numberAsText,
  childrenWithoutParent,
  duplicateCode,
  malformedCode,
  parentWithoutChildren,
  sumOfUnits,
  agencyAgrees,
  departmentOrUnitWording,
  duplicateTables,
  missingTables,
  ownRules,
  placeholder,
  unitAgrees,
  unitsApart,
  yearAgrees,
  anotherCodesName,
  knownName,
  oneCodeOneName,
  unknownCode,
  codesChanged,
  movedDigits,
  leftOverInstruction,
  nilTableSentence,
  sentenceYear,
  aboveWhole,
  achievedAmount,
  blankRow,
  costSum,
  duplicateIndicator,
  execution,
  funds,
  goalValue,
  impossibleDate,
  indicatorScore,
  kindsMissing,
  lastYearMissing,
  operator,
  projectFunds,
  projectsTold,
  totalScore,
  unitName,
  units,
  weights,
  wholeExecuted,
  wholeFunds,
  notSplit,
  strayAmounts,
];

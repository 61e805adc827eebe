import type { NarrativeRule } from "./narrative-rule";
import { accountsBalance } from "./rules/accounts-balance";
import { amountMatchesTable } from "./rules/amount-matches-table";
import { anotherDocument } from "./rules/another-document";
import { assets } from "./rules/assets";
import { changesNet } from "./rules/changes-net";
import { codeName } from "./rules/code-name";
import { copiedReason } from "./rules/copied-reason";
import { countListed } from "./rules/count-listed";
import { countSum } from "./rules/count-sum";
import { direction } from "./rules/direction";
import { emptyBase } from "./rules/empty-base";
import { execution } from "./rules/execution";
import { flat } from "./rules/flat";
import { formula } from "./rules/formula";
import { impossibleDate } from "./rules/impossible-date";
import { itemsTold } from "./rules/items-told";
import { lastYear } from "./rules/last-year";
import { listComplete } from "./rules/list-complete";
import { malformedNumber } from "./rules/malformed-number";
import { mattersTold } from "./rules/matters-told";
import { namedAmount } from "./rules/named-amount";
import { nilStatement } from "./rules/nil-statement";
import { operatingCost } from "./rules/operating-cost";
import { otherUnit } from "./rules/other-unit";
import { outcomeWord } from "./rules/outcome-word";
import { partsSum } from "./rules/parts-sum";
import { passingAmount } from "./rules/passing-amount";
import { perHead } from "./rules/per-head";
import { performance } from "./rules/performance";
import { placeholder } from "./rules/placeholder";
import { points } from "./rules/points";
import { procurement } from "./rules/procurement";
import { projectName } from "./rules/project-name";
import { rate } from "./rules/rate";
import { reason } from "./rules/reason";
import { repeatedFact } from "./rules/repeated-fact";
import { selfReview } from "./rules/self-review";
import { share } from "./rules/share";
import { signed } from "./rules/signed";
import { staff } from "./rules/staff";
import { subsidy } from "./rules/subsidy";
import { toldElsewhere } from "./rules/told-elsewhere";
import { unitMissing } from "./rules/unit-missing";
import { year } from "./rules/year";

/** Every rule of the prose. One line per rule: a rule is deleted with its line, its file, its test and its page. */
export const narrativeRules: readonly NarrativeRule[] = [
  anotherDocument,
  amountMatchesTable,
  share,
  rate,
  points,
  direction,
  flat,
  emptyBase,
  lastYear,
  execution,
  outcomeWord,
  partsSum,
  changesNet,
  repeatedFact,
  accountsBalance,
  toldElsewhere,
  listComplete,
  itemsTold,
  mattersTold,
  countListed,
  countSum,
  staff,
  assets,
  procurement,
  operatingCost,
  performance,
  selfReview,
  subsidy,
  perHead,
  formula,
  projectName,
  codeName,
  namedAmount,
  passingAmount,
  nilStatement,
  reason,
  copiedReason,
  year,
  signed,
  otherUnit,
  impossibleDate,
  malformedNumber,
  placeholder,
  unitMissing,
];

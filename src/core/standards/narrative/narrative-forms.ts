import { accountsForm } from "../accounts/narrative/form";
import { budgetForm } from "../budget/narrative/form";
import type { DocumentKind } from "../document-standard";
import type { NarrativeForm } from "./narrative-form";

const FORMS: Readonly<Record<DocumentKind, NarrativeForm>> = { budget: budgetForm, accounts: accountsForm };

/** The form of the narrative of a kind of document. */
export function narrativeForm(kind: DocumentKind): NarrativeForm {
  return FORMS[kind];
}

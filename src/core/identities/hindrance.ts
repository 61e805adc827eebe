/** Why an identity cannot be compared at a place (Chinese). */
export interface Hindrance {
  readonly outcome: "noData" | "ambiguous" | "notApplicable";
  readonly reason: string;
}

export function noData(reason: string): Hindrance {
  return { outcome: "noData", reason };
}

export function ambiguous(reason: string): Hindrance {
  return { outcome: "ambiguous", reason };
}

export function notApplicable(reason: string): Hindrance {
  return { outcome: "notApplicable", reason };
}

export function isHindrance(value: object): value is Hindrance {
  return "outcome" in value && "reason" in value;
}

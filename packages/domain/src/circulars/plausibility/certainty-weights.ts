export interface CertaintyModel {
  /** Below this likelihood a fact is uncertain. */
  readonly threshold: number
  readonly weights: Readonly<Record<string, number>>
}

export const CERTAINTY_WEIGHTS: Readonly<Record<string, CertaintyModel>> = {}

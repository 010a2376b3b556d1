import type { FieldGroup } from './field-groups'

interface CertaintyModel {
  readonly weights: Readonly<Record<string, number>>
  /** Below this likelihood a fact is uncertain. */
  readonly threshold: number
}

const NONE: CertaintyModel = { weights: { always: 5 }, threshold: 0.5 }

export const CERTAINTY_WEIGHTS: Readonly<Record<FieldGroup, CertaintyModel>> = {
  reference: NONE,
  issue: NONE,
  contact: NONE,
  addressees: NONE,
  subject: NONE,
  signatory: NONE,
  deadline: NONE,
  title: NONE,
  day: NONE,
  time: NONE,
  place: NONE,
  mode: NONE,
  terms: NONE,
  other: NONE,
}

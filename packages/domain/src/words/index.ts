export type { Plural, Wording } from './wording'
export { en } from './languages/en'
export {
  countryName,
  describeChange,
  describeDate,
  describeDayShift,
  describeDecision,
  describeDiagnostic,
  describeEligibleFrom,
  describeGround,
  describeHours,
  describeMissingFact,
  describePhase,
  describeTime,
  listCountries,
} from './english-by-default'
export type { InLanguage } from './english-by-default'
export type { SayableChange } from './describe-change'
export type { DayHours, Moment } from './describe-time'
export { nextTitle } from './next-title'

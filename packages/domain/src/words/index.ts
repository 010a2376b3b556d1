export type { Plural, Wording } from './wording'
export { en } from './languages/en'
export {
  countryName,
  countryNameInSentence,
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
  describeRegistrationStatus,
  describeTime,
  listCountries,
  listNationalities,
} from './english-by-default'
export type { ChangeClock } from './change-value'
export type { SayableChange } from './describe-change'
export type { DayHours, Moment } from './describe-time'
export { nextTitle } from './next-title'

export type { Plural } from './plural'
export type { Wording } from './wording'
export { assertLanguage, isLanguage } from '../assert-scalars'
export { en } from './languages/en'
export {
  countryName,
  countryNameInSentence,
  describeChange,
  describeDate,
  describeDateRange,
  describeDayRange,
  describeDayShift,
  describeDecision,
  describeDiagnostic,
  describeEligibleFrom,
  describeGround,
  describeTimeRange,
  describeMissingFact,
  describePhase,
  describeRegistrationStatus,
  describeShortName,
  describeTime,
  listCountries,
  listNationalities,
} from './english-by-default'
export { formatFileSize, languageName } from './intl'
export type { DisplayZone } from './change-value'
export type { DescribableChange } from './describe-change'
export type { TimeRange, LocalDateTime } from './describe-time'
export type { NamedMeeting, ShortName } from './describe-short-name'
export { nextTitle } from './next-title'
export { listOrdinals } from './ordinal-words'

/**
 * The functions of `words` for programs that choose their languages: the wording is a required
 * argument, and English is not included by default.
 */
import type { Language } from '../../scalars'
import type { Wording } from '../wording'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ru } from './ru'
import { zh } from './zh'

export { assertLanguage, isLanguage } from '../../assert-scalars'
export {
  countryName,
  countryNameInSentence,
  listCountries,
  listNationalities,
  findCountry,
} from '../country-name'
export { languageName } from '../intl'
export { describeChange } from '../describe-change'
export type { DisplayZone } from '../change-value'
export type { DescribableChange } from '../describe-change'
export {
  describeDecision,
  describeEligibleFrom,
  describeGround,
  describeMissingFact,
} from '../describe-decision'
export { describePhase } from '../describe-phase'
export { describeRegistrationStatus } from '../describe-registration'
export {
  describeDate,
  describeDateRange,
  describeDayRange,
  describeDayShift,
  describeTimeRange,
  describeTime,
} from '../describe-time'
export { describeShortName } from '../describe-short-name'
export type { NamedMeeting, ShortName } from '../describe-short-name'
export type { TimeRange, LocalDateTime } from '../describe-time'
export { describeDiagnostic } from '../describe-diagnostic'
export type { Plural } from '../plural'
export type { Wording } from '../wording'
export { ar } from './ar'
export { en } from './en'
export { es } from './es'
export { fr } from './fr'
export { ru } from './ru'
export { zh } from './zh'

/**
 * The words of all six languages by code. Import one language by its name to bundle only that one.
 *
 * @example
 * describePhase('ended', WORDINGS.zh) // => '已结束'
 */
export const WORDINGS: Readonly<Record<Language, Wording>> = { ar, en, es, fr, ru, zh }

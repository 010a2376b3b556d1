/**
 * What the packages next to this one share with it. Any release may change it: programs use the other
 * entries.
 */
export { datesFrom, formatDate, lengthOfMonth, twoDigits } from './calendar-date'
export { deadlineOfMeeting } from './circulars/model/index'
export { countryCodes } from './country-codes'
export { DIAGNOSTICS } from './diagnostic-codes'
export { foldName } from './fold-name'
export { minutesOfDay } from './minutes-of-day'
export { MAX_MARKDOWN, WebAddressSchema } from './scalars'
export { utc } from './utc'
export {
  assertLetter,
  assertList,
  assertObject,
  assertScheduled,
  assertText,
  wrongArgument,
} from './wrong-argument'

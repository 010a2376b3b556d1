export { daysBetween, twoDigits, weekdayOf } from './calendar'
export { joinDates } from './date-parts'
export {
  AND,
  AT,
  FILLER,
  HOUR,
  MINUTE,
  ORDINAL,
  RANGE,
  WEEKDAY,
  calendarVocabularyOf,
} from './calendar-vocabulary'
export type { Role } from './calendar-vocabulary'
export { LastRead } from './last-read'
export { completeYear, readDates } from './read-dates'
export type { DateMention } from './date-parts'
export { TokenReader, isYear } from './token-cursor'
export { exceptionOf } from './changed-dates'

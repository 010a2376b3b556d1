export { toCalendar } from './to-calendar'
export type { CalendarOptions } from './to-calendar'

export { readCalendar } from './read-calendar'
export { readEvents } from './read-events'
export type { CalendarFile, EventTime, ReadEvent } from './read-events'

export {
  toCalendar,
  toCalendarFeed,
  toDeadlineCalendar,
  toInvitation,
  toSessionCalendar,
} from './to-calendar'
export type { FeedEntry, FeedOptions, InvitationOptions } from './to-calendar'
export type { CalendarOptions } from './calendar-event'
export type { CalendarMeeting } from './event-words'
export type { CalendarColor, Person } from './write-icalendar'
export { toJsCalendar } from './to-js-calendar'
export type { JsCalendarEvent } from './to-js-calendar'

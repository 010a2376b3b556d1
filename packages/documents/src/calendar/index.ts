export { toCalendar, toSubscription } from './to-calendar'
export type { CalendarOptions, SubscriptionEntry } from './to-calendar'

import { sayGroundEn } from './ground-en'
import type { HoursParts, Wording } from './wording'

export const ENGLISH: Wording = {
  phases: {
    announced: 'Announced',
    'registration-open': 'Registration open',
    'registration-closed': 'Registration closed',
    'in-session': 'In session',
    'between-sittings': 'Between sittings',
    ended: 'Ended',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
  },
  ground: sayGroundEn,
  hours: sayHours,
  dayShift: sayDayShift,
}

function sayHours({ opens, closes }: HoursParts): string {
  if (opens && closes) {
    return opens.date === closes.date
      ? `${opens.date}, ${opens.time}–${closes.time}`
      : `${opens.date}, ${opens.time}, to ${closes.date}, ${closes.time}`
  }
  if (opens) return `${opens.date}, from ${opens.time}`
  return closes ? `${closes.date}, until ${closes.time}` : 'Hours not stated'
}

function sayDayShift(days: number): string {
  if (days === 0) return 'same day'
  if (days === 1) return 'next day'
  if (days === -1) return 'previous day'
  return days > 0 ? `${days} days later` : `${-days} days earlier`
}

import { cancelled, moved, postponed } from './changes.mjs'
import { consultation, nominations, questionnaire } from './no-meeting.mjs'
import {
  dailyTimes,
  earlierAndNext,
  oneMeeting,
  othersMentioned,
  ownTimes,
  pastMidnight,
  separateDays,
} from './one-meeting.mjs'
import {
  inBullets,
  inList,
  inOneSentence,
  nestedGroups,
  underHeading,
} from './several-meetings.mjs'
import { fullTable, startAndEndColumns } from './tables.mjs'

/** @typedef {import('../context.mjs').Context} Context */
/** @typedef {import('../facts.mjs').Draft} Draft */
/** @typedef {keyof typeof FORMS} FormName */

/** The forms in which letters convene meetings, or convene none. */
export const FORMS = {
  one: oneMeeting,
  sentence: inOneSentence,
  list: inList,
  bullets: inBullets,
  'table-start-end': startAndEndColumns,
  'table-full': fullTable,
  nested: nestedGroups,
  heading: underHeading,
  'own-times': ownTimes,
  'daily-times': dailyTimes,
  'separate-days': separateDays,
  midnight: pastMidnight,
  others: othersMentioned,
  'earlier-next': earlierAndNext,
  moved,
  cancelled,
  postponed,
  consultation,
  nominations,
  questionnaire,
}

export const FORM_NAMES = /** @type {FormName[]} */ (Object.keys(FORMS))
/** Forms that only ITU Sectors with study groups use. */
export const GROUP_FORMS = new Set(['table-full', 'nested', 'heading'])

export { datesIn, isFormer } from './meeting-dates'
export { readMeetings } from './read-meetings'
export type { LetterFacts } from './read-meetings'

export { Notices } from './notices'
export { About } from './about'
export { DaysOfMeeting } from './days'
export { Deadlines } from './deadlines'
export { Follow } from './follow'
export { Hero } from './hero'
export { KeyFacts } from './key-facts'
export { Live } from './live'
export { NowAndNext, toNowAndNext } from './now-and-next'
export { Practical } from './practical'
export {
  Decisions,
  Documents,
  Objectives,
  Outcomes,
  ProceedingsNote,
  RecordingLink,
} from './record'
export { Sections } from './local-links'
export { ShortProgramme, toShortProgramme } from './short-programme'
export { Speakers } from './speakers'
export { Updates } from './updates'

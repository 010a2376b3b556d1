import type { Language } from '@u4ssc/domain'
import type { PlaceLanguage } from '@u4ssc/domain/timezones'
import type { ChangeSense } from './change/sense'
import type { LetterSense } from './letter/sense'
import type { MeetingSense } from './meeting/sense'
import type { MeetingWords } from './meeting/words'
import type { TableSense } from './table/sense'
import type { TermSense } from './terms/sense'
import type { CalendarWords } from './time/calendar-words'
import type { TimeSense } from './time/sense'
import type { Phrases } from '../tokens/index'

/** What the words of a letter can mean to the reader. */
export type Sense = ChangeSense | LetterSense | MeetingSense | TableSense | TermSense | TimeSense

/** What the reader knows of a language: words and phrases of letters, by their meaning. */
export interface CircularVocabulary {
  readonly language: Language
  /** Names of places besides the English ones. */
  readonly places: readonly PlaceLanguage[]
  readonly calendar: CalendarWords
  readonly phrases: Phrases<Sense>
  readonly ordinals: Omit<MeetingWords, 'phrases'>
}

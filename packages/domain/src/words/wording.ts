import type { Ground } from '../eligibility/index'
import type { MeetingPhase } from '../meetings/index'
import type { Language } from '../scalars'
import { ENGLISH } from './en'

/** What a language must be able to say: each language is one such record. */
export interface Wording {
  readonly phases: Readonly<Record<MeetingPhase, string>>
  /** A whole sentence, with its full stop, and the clause it quotes. */
  readonly ground: (ground: Ground) => string
  /** Hours of one day, or of an opening on one day and a closing on another. */
  readonly hours: (hours: HoursParts) => string
  readonly dayShift: (days: number) => string
}

/** Words for a date, and times as `HH:mm`. */
export interface Moment {
  readonly date: string
  readonly time: string
}

export interface HoursParts {
  readonly opens: Moment | null
  readonly closes: Moment | null
}

const WORDINGS: Partial<Record<Language, Wording>> = { en: ENGLISH }

/** The words of a language, or the English ones where it has none yet. */
export function wordingOf(language: Language): Wording {
  return WORDINGS[language] ?? ENGLISH
}

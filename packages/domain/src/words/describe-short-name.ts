import type { Localization, Meeting } from '../meetings/index'
import type { Language } from '../scalars'
import { fill } from './fill'
import { formatNumber } from './intl'
import { assertWording, type Wording } from './wording'
import { assertObject } from '../wrong-argument'

/** The part of a `Meeting` that its short name needs. */
export interface NamedMeeting extends Pick<
  Meeting,
  'title' | 'shortTitle' | 'ordinal' | 'series' | 'language'
> {
  readonly localizations: Readonly<
    Partial<Record<Language, Pick<Localization, 'title' | 'shortTitle'>>>
  >
}

/** A name of a meeting and the language it is written in. */
export interface ShortName {
  readonly name: string
  /** `null` if the language of the circular is unknown. */
  readonly language: Language | null
}

/**
 * Returns the short name of a meeting, the same wherever the meeting is named: its short title in
 * the language, otherwise number and series, otherwise its title in the language.
 *
 * @example
 * describeShortName(meeting, WORDINGS.fr) // => { name: 'Sixième réunion U4SSC', language: 'fr' }
 */
export function describeShortName(meeting: NamedMeeting, wording: Wording): ShortName {
  assertObject(meeting, 'meeting')
  assertObject(meeting.localizations, 'meeting.localizations')
  assertWording(wording)
  const { language } = wording
  const { title, shortTitle, ordinal, series, localizations } = meeting
  const texts = localizations[language]
  if (texts?.shortTitle) return { name: texts.shortTitle, language }
  const own = { name: shortTitle ?? title, language: meeting.language }
  if (shortTitle !== null && meeting.language === language) return own
  if (ordinal !== null && series !== null)
    return { name: numberedName(ordinal, series, wording), language }
  return texts?.title ? { name: texts.title, language } : own
}

function numberedName(ordinal: number, series: string, wording: Wording): string {
  const { locale, ordinals, shortName } = wording
  const word = ordinals[0]?.words.split(' ')[ordinal - 1]
  const number = formatNumber(ordinal, locale)
  if (word === undefined) return fill(shortName.numbered, { number, series })
  const [first = '', ...rest] = fill(shortName.named, { ordinal: word, number, series })
  return first.toUpperCase() + rest.join('')
}

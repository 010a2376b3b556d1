import type { Meeting } from '../../meetings/index'
import { countryNameInSentence, WORDINGS } from '../../words/languages/index'
import type { LetterWords } from './languages/index'
import { contract, fillForm } from './list-words'
import { writeSpan, writeTime } from './write-time'

/**
 * Returns the sentence that convenes, moves or cancels a meeting: its title, place, days and times.
 * Sittings at different times follow in a second sentence.
 *
 * @param form - the sentence, with `{title}`, `{where}`, `{when}` and `{times}`
 */
export function writeConvening(
  meeting: Pick<Meeting, 'title' | 'mode' | 'venue' | 'schedule'>,
  words: LetterWords,
  form: string,
): string {
  const { when, times, sentence } = writeTime(meeting, words)
  const where = writeWhere(meeting, words)
  const first = fillForm(form, { title: meeting.title, where, when, times })
  const join = first.endsWith('。') ? '' : ' '
  return sentence === null ? first : `${first}${join}${sentence}`
}

/** Returns the subject line: title, place and days. */
export function writeSubjectLine(
  meeting: Pick<Meeting, 'title' | 'mode' | 'venue' | 'schedule'>,
  words: LetterWords,
): string {
  const { mode, venue, schedule } = meeting
  const place = venue?.city ?? ''
  const form = mode ?? (venue ? 'physical' : null)
  const isStated = form === 'virtual' || (form !== null && place !== '')
  const where = isStated ? fillForm(words.subjectPlace[form], { place }) : ''
  return fillForm(words.subject, {
    title: meeting.title,
    where,
    day: writeSpan(schedule.days, words),
  })
}

function writeWhere({ mode, venue }: Pick<Meeting, 'mode' | 'venue'>, words: LetterWords): string {
  const form = mode ?? (venue ? 'physical' : null)
  if (form === null) return ''
  const isCountry = form !== 'virtual' && venue?.city === null && venue.country !== null
  const where = (isCountry ? words.whereInCountry?.[form] : undefined) ?? words.where[form]
  return contract(fillForm(where, { place: writePlace(venue, words) }), words)
}

function writePlace(venue: Meeting['venue'], words: LetterWords): string {
  const city = venue?.city ?? null
  const country = venue?.country ?? null
  const name = country && countryNameInSentence(country, WORDINGS[words.language])
  if (city === null) return name ?? venue?.name ?? ''
  return fillForm(words.cityInCountry, { city, country: name ?? '' })
}

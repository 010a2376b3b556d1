import type { Meeting } from '../../meetings/index'
import { languageName } from '../../words/languages/index'
import type { Paragraph } from '../model/index'
import type { LanguagesForm, LetterWords } from './languages/index'
import { fillForm, listItems } from './list-words'
import { writeClock, writeDay, zonePhrase } from './write-time'

type Written = Pick<Paragraph, 'text' | 'items'>

export function writeOrganizers({ organizers }: Meeting, words: LetterWords): string | null {
  if (organizers.length === 0) return null
  return fillForm(words.organizers, { organizers: listItems(organizers, words) })
}

/** Returns the sentence about the building or room; the convening sentence has the city. */
export function writeVenue({ venue, mode }: Meeting, words: LetterWords): string | null {
  const name = venue?.name ?? null
  if (name === null || mode === 'virtual' || venue?.city == null) return null
  return fillForm(words.venue, { venue: name })
}

export function writeLanguages(meeting: Meeting, words: LetterWords): string | null {
  const { languages, interpretation = [], captioning = [] } = meeting
  const sentences = [
    [words.languages, languages],
    [words.interpretation, interpretation],
    [words.captioning, captioning],
  ] as const
  const written = sentences.flatMap(([form, tags]) =>
    tags.length === 0
      ? []
      : [fillForm(formFor(tags.length, form), { languages: listLanguages(tags, words) })],
  )
  return joinSentences(written)
}

function formFor(count: number, { one, other }: LanguagesForm): string {
  return count === 1 ? (one ?? other) : other
}

export function writeObjectives({ objectives }: Meeting, words: LetterWords): Written | null {
  return objectives.length === 0 ? null : { text: words.objectives, items: [...objectives] }
}

export function writeDeadlines(meeting: Meeting, words: LetterWords): Written | null {
  const { deadlines } = meeting
  if (deadlines.length === 0) return null
  const items = deadlines.map(({ what, date, time, zone }) => {
    const day = writeDay(date, words)
    const until = time
      ? fillForm(words.deadlineTime, {
          time: writeClock(time, words),
          zone: zonePhrase(meeting, words, zone ?? meeting.schedule.zone),
        })
      : ''
    return fillForm(words.deadline, { what, date: `${day}${until}` })
  })
  return { text: words.deadlines, items }
}

export function writeProgramme({ programme }: Meeting, words: LetterWords): string | null {
  if (programme.length === 0) return null
  return fillForm(words.programme, { annex: fillForm(words.annex, { number: '1' }) })
}

/** Returns sentences as one text; Chinese has no blank between them. */
export function joinSentences(sentences: readonly string[]): string | null {
  if (sentences.length === 0) return null
  return sentences.reduce((text, next) => `${text}${text.endsWith('。') ? '' : ' '}${next}`)
}

function listLanguages(tags: readonly string[], words: LetterWords): string {
  return listItems(
    tags.map((tag) => languageName(tag, words.language)),
    words,
  )
}

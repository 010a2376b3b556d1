import type { Found } from './findings'
import type { Letter } from './letter'
import { findIn, textAt } from './spans'

/** Reads "Sixth" as 6. Years and numbers inside a name are no ordinals. */
export function readOrdinal(
  { source, language }: Letter,
  title: Found<string>,
): Found<number> | null {
  const [words] = title.spans
  if (!words) return null
  for (const [index, names] of language.ordinals.entries()) {
    const pattern = new RegExp(
      `^(?:(?:The|La|Le|El|L')\\s?)?(?:${names}|${index + 1}(?:st|nd|rd|th))\\s(?:\\p{L}{2,20}\\s){0,2}(?:${language.meetingNouns})`,
      'iu',
    )
    const span = findIn(source.plain, pattern, words)
    if (span) return { value: index + 1, spans: [span] }
  }
  return null
}

/** Reads the series of a numbered meeting: the acronym that its name gives in brackets. */
export function readSeries({ source }: Letter, title: Found<string>): Found<string> | null {
  const [words] = title.spans
  const span = words && findIn(source.plain, /(?<=\()[A-Z][A-Z\d-]{1,14}(?=\))/, words)
  return span ? { value: textAt(source.plain, span), spans: [span] } : null
}

const ID_WORDS_MAX = 8

/** The id of a meeting: series and ordinal, or else the words of its title and its first day. */
export function nameMeeting(meeting: {
  readonly title: string
  readonly ordinal: number | null
  readonly series: string | null
  readonly startsOn: string | null
}): string {
  const { title, ordinal, series, startsOn } = meeting
  if (series !== null && ordinal !== null) return slugOf(`${series} ${ordinal}`)
  const words = slugOf(title).split('-').slice(0, ID_WORDS_MAX).join('-')
  return [words || 'meeting', startsOn].filter(Boolean).join('-')
}

function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
}

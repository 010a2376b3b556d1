import type { Span } from '../span'
import type { Found } from './findings'
import { findTable } from './find-table'
import { wordPattern } from './word-pattern'
import { type DateMention, readDates } from './read-dates'
import { findCityAtEnd } from './read-places'
import { trimSpan, wordsOf } from './source-text'
import type { Statements } from './statements'
import { contains, textAt } from './spans'

/** A meeting that a letter convenes: its name and its days, before anything else is known of it. */
export interface FoundEvent {
  readonly title: Found<string>
  /** Every mention of its days, the most reliable one first. */
  readonly dates: readonly DateMention[]
  /** Where its hours may stand: its own row, or null for the whole letter. */
  readonly row: Span | null
  /** The sentences that speak of it; those about another meeting of the letter are left out. */
  readonly statements: Statements
}

/** A longer list is a calendar, which convenes nothing. */
const EVENTS_MAX = 30

/** Finds what a letter convenes: rows of a table, points of a list, or what the subject names. */
export function findEvents(statements: Statements, issuedOn: string | null): FoundEvent[] {
  const { letter, plain } = statements
  const { subject } = letter
  if (subject && letter.language.phrases.notHeld.test(textAt(plain, subject))) return []

  const lists = [findTableEvents(statements, issuedOn), findPointEvents(statements, issuedOn)]
  return (
    lists.find(({ length }) => length > 1 && length <= EVENTS_MAX) ??
    findSubjectEvents(statements, issuedOn)
  )
}

function findTableEvents(statements: Statements, issuedOn: string | null): FoundEvent[] {
  return findTable(statements, yearOf(issuedOn)).flatMap(({ name, cells, span }) => {
    const dates = datesAfter(
      cells.filter(({ column }) => column !== 'deadline'),
      issuedOn,
    )
    return name && dates.length > 0
      ? [{ title: titled(statements, name), dates, row: span, statements }]
      : []
  })
}

/** Points of the form "Opening webinar: 8 June 2022, 8:00 - 10:00 a.m. EDT". */
function findPointEvents(statements: Statements, issuedOn: string | null): FoundEvent[] {
  const { letter, plain } = statements
  const nouns = wordPattern(letter.language, letter.language.meetingNouns)
  const point = /(?:[•·]|(?:^|\n)[ ]{0,8}-) {1,4}([^\n•·:]{4,120}):\s{1,3}([^\n•·]{5,160})/gu
  return letter.paragraphs.flatMap((paragraph) =>
    Array.from(textAt(plain, paragraph).matchAll(point)).flatMap((match) => {
      const [whole, name = '', rest = ''] = match
      const start = paragraph.start + match.index + whole.indexOf(name)
      const span = trimSpan(plain, { start, end: start + name.length })
      const end = paragraph.start + match.index + whole.length
      const within = { start: end - rest.length, end }
      const dates = datesAfter(readDates(plain, letter.language, within), issuedOn)
      if (!nouns.test(name) || dates.length !== 1) return []
      return [
        { title: titled(statements, span), dates, row: { start: span.start, end }, statements },
      ]
    }),
  )
}

/** The meeting in the subject, or both when it names two: "Meeting of … and associated Seminar". */
function findSubjectEvents(statements: Statements, issuedOn: string | null): FoundEvent[] {
  const { letter, plain } = statements
  const title = findTitle(statements)
  if (!letter.subject || !title) return []
  const inSubject = datesAfter(
    readDates(plain, letter.language, letter.subject, yearOf(issuedOn)),
    issuedOn,
  )
  const year = yearOf(inSubject[0]?.days[0] ?? issuedOn)
  const pair = splitPair(statements, title)
  if (!pair) {
    const inBody = datesIn(statements, issuedOn, year)
    return [
      { title: titled(statements, title), dates: [...inSubject, ...inBody], row: null, statements },
    ]
  }
  return pair.map(({ name, noun }, index) => {
    const other = pair[1 - index]?.noun ?? noun
    const scope = scopeTo(statements, noun, other)
    const own = index === 0 ? scope : { ...scope, sentences: sentencesNaming(scope, noun) }
    const inBody = datesIn(own, issuedOn, year).filter(
      (date) => inSubject.length === 0 || inSubject.some((range) => isInside(date, range)),
    )
    const spelt = index === 0 ? null : speltOut(scope, noun)
    return { title: titled(statements, spelt ?? name), dates: inBody, row: null, statements: scope }
  })
}

function datesIn(
  statements: Statements,
  issuedOn: string | null,
  year: number | null,
): DateMention[] {
  const { letter, plain, sentences } = statements
  const found = sentences
    .filter((sentence) => convenes(statements, sentence))
    .flatMap((sentence) => readDates(plain, letter.language, sentence, year))
  return datesAfter(found, issuedOn)
}

interface Part {
  readonly name: Span
  readonly noun: RegExp
}

/** Two meetings of different kinds in one subject. */
function splitPair({ letter, plain }: Statements, title: Span): [Part, Part] | null {
  const { meetingNouns, dateWords } = letter.language
  const words = textAt(plain, title)
  const first = new RegExp(`(?<!\\p{L})(?:${meetingNouns})`, 'iu').exec(words)
  const second = new RegExp(
    `\\s(?:${dateWords.and})\\s(?:[\\p{L}-]{2,14}\\s){0,2}(${meetingNouns})(?!\\p{L})`,
    'iu',
  ).exec(words)
  if (!first || !second?.[1] || first[0].toLowerCase() === second[1].toLowerCase()) return null
  const border = title.start + second.index
  const rest = /^\s\S{1,4}\s/.exec(second[0])?.[0].length ?? 0
  return [
    {
      name: trimSpan(plain, { start: title.start, end: border }),
      noun: new RegExp(`(?<!\\p{L})${first[0]}`, 'iu'),
    },
    {
      name: trimSpan(plain, { start: border + rest, end: title.end }),
      noun: new RegExp(`(?<!\\p{L})${second[1]}`, 'iu'),
    },
  ]
}

/** Leaves out the sentences that name the other meeting and not this one. */
function scopeTo(statements: Statements, noun: RegExp, other: RegExp): Statements {
  const { plain } = statements
  const sentences = statements.sentences.filter(({ start, end }) => {
    const words = plain.slice(start, end)
    return noun.test(words) || !other.test(words)
  })
  return { ...statements, sentences }
}

function sentencesNaming({ plain, sentences }: Statements, noun: RegExp): Span[] {
  return sentences.filter(({ start, end }) => noun.test(plain.slice(start, end)))
}

/** The fuller name that the body gives to a meeting which the subject names in passing. */
function speltOut({ plain, sentences }: Statements, noun: RegExp): Span | null {
  for (const sentence of sentences) {
    const at = noun.exec(textAt(plain, sentence))
    if (!at) continue
    const start = sentence.start + at.index
    const name = /^[^.,;:()]{20,200}(?=[.,;:(])/u.exec(plain.slice(start, sentence.end))
    if (name && /^\S+ (?:de|del|on|of|sur|about)\s/u.test(name[0]))
      return { start, end: start + name[0].length }
  }
  return null
}

/** The name in the subject ends where its place, date or mode begins. */
function findTitle({ letter, plain }: Statements): Span | null {
  const { subject, language } = letter
  if (!subject) return null
  const [date] = readDates(plain, language, subject, 2000)
  const end = date ? endOfTitle(plain, subject, date) : subject.end
  const span = trimSpan(plain, { start: subject.start, end })
  return wordPattern(language, language.meetingNouns).test(textAt(plain, span)) ? span : null
}

const LEAD_TO_DATE = '(?:from |on |du |de |del |le |les |el |los |с )?'
const PLACE_NAME = "\\p{Lu}[\\p{L}'-]{1,24}(?: \\p{Lu}[\\p{L}'-]{1,24}){0,3}"
const PLACE_BEFORE_DATE = new RegExp(
  `(${PLACE_NAME})(?:, {0,2}${PLACE_NAME})?,?\\s{1,3}${LEAD_TO_DATE}$`,
  'u',
)

function endOfTitle(plain: string, subject: Span, date: Span): number {
  const before = plain.slice(subject.start, date.start)
  const bracket = before.lastIndexOf('(')
  if (bracket > before.lastIndexOf(')')) return subject.start + bracket
  const place = PLACE_BEFORE_DATE.exec(before)
  const cityAt = place?.[1] === undefined ? -1 : findCityAtEnd(place[1])
  if (place && cityAt >= 0) return subject.start + place.index + cityAt
  const lead = new RegExp(`[,\\s]{0,3}${LEAD_TO_DATE}$`, 'u').exec(before)
  return subject.start + (lead?.index ?? before.length)
}

/** A sentence that speaks of the meeting as taking place, not of what is due before it. */
function convenes({ plain, letter }: Statements, sentence: Span): boolean {
  const words = textAt(plain, sentence)
  const { phrases, meetingNouns, takesPlace } = letter.language
  return (
    wordPattern(letter.language, `${meetingNouns}|${takesPlace}`).test(words) &&
    !phrases.deadline.test(words) &&
    !phrases.notHeld.test(words)
  )
}

function titled({ letter }: Statements, span: Span): Found<string> {
  return { value: wordsOf(letter.source, span).replace(/[,;:]$/, ''), spans: [span] }
}

/** A meeting lies after the letter that convenes it. */
function datesAfter(mentions: readonly DateMention[], issuedOn: string | null): DateMention[] {
  return mentions.filter(
    ({ days }) => days[0] !== undefined && (issuedOn === null || days[0] > issuedOn),
  )
}

function isInside(date: DateMention, range: DateMention): boolean {
  const [from = '', until = from] = range.days
  return !contains(range, date) && date.days.every((day) => from <= day && day <= until)
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4))
}

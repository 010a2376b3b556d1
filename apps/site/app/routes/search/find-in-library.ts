import type { MeetingSummary } from '@u4ssc/client/meetings'
import type { Language } from '@u4ssc/domain'
import { DELIVERABLES, MEETINGS } from '@u4ssc/catalogue'
import { listOrdinals } from '@u4ssc/domain/words'
import { catalogueName } from '../../catalogue/catalogue-name'
import { placeOfMeeting } from '../../catalogue/meeting-rows'
import { earlierMeetings, earlierPath, numberedPages } from '../../catalogue/numbered-pages'
import type { I18n } from '../../i18n/i18n'
import type { HitView, Piece } from './hit-view'

/** The meetings that have pages. */
export interface Known {
  /** Published meetings of the initiative. */
  readonly published: readonly MeetingSummary[]
  /** An instant, RFC 3339: later meetings from public sources are not found. */
  readonly now: string
}

interface Asked {
  readonly q: string
  readonly language?: Language | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/**
 * Returns the meetings of public sources, the deliverables and the earlier decisions of the library
 * with all words of a search, in any case, with or without accents; words after a hyphen are
 * excluded.
 *
 */
export function findInLibrary(
  i18n: I18n,
  { q, language, from, until }: Asked,
  known: Known,
): HitView[] {
  const { wanted, excluded } = readWords(q)
  if (wanted.length === 0) return []
  const isFound = ({ title, more }: LibraryItem) => {
    const words = ` ${wordsOf(`${title} ${more}`)} `
    return wanted.every((one) => has(words, one)) && !excluded.some((one) => has(words, one))
  }
  return [...meetingItems(i18n, known), ...deliverableItems(i18n), ...decisionItems(i18n, known)]
    .filter((item) => language === undefined || item.language === language)
    .filter(({ on }) => from === undefined || (on !== null && on >= from))
    .filter(({ on }) => until === undefined || (on !== null && on <= until))
    .filter(isFound)
    .map(({ href, title, detail, language: own, on }) => ({
      href,
      off: null,
      title: markWords(title, wanted),
      excerpts: detail === null ? [] : [[{ text: detail, isFound: false }]],
      language: own,
      heldOn: on !== null && /^\d{4}-\d\d-\d\d$/.test(on) ? on : null,
    }))
}

interface LibraryItem {
  readonly href: string
  readonly title: string
  readonly detail: string | null
  /** Other words that it is found by. */
  readonly more: string
  readonly language: Language
  readonly on: string | null
}

function meetingItems(i18n: I18n, { published, now }: Known): LibraryItem[] {
  return earlierMeetings(published, now).map((meeting) => {
    const { ordinal, days } = meeting
    const place = placeOfMeeting(i18n, meeting)
    const title = catalogueName(i18n, ordinal)
    const [inWords = '', ...forms] = listOrdinals(ordinal, i18n.language)
    // Chinese has no space around the number
    const names = forms.map((form) => title.replace(inWords, form))
    const hasResults = meeting.decisions.length + meeting.presented.length > 0
    const results = [i18n.t('meeting.outcomes'), i18n.t('meeting.documents')]
    return {
      href: i18n.path(earlierPath(ordinal)),
      title,
      detail: place === '' ? null : place,
      more: [inWords, ...forms, ...names, place, ...(hasResults ? results : [])].join(' '),
      language: i18n.language,
      on: days?.value[0]?.date ?? null,
    }
  })
}

/** Sources are in English. */
function deliverableItems(i18n: I18n): LibraryItem[] {
  return DELIVERABLES.map(({ title, lead, date }) => ({
    href: i18n.path('/library'),
    title,
    detail: lead?.value ?? null,
    more: lead?.value ?? '',
    language: 'en',
    on: date?.value ?? null,
  }))
}

function decisionItems(i18n: I18n, { published, now }: Known): LibraryItem[] {
  const pages = numberedPages(i18n, published, now)
  return MEETINGS.flatMap(({ ordinal, days, decisions }) => {
    const page = pages.get(ordinal)
    if (!page) return []
    return decisions.map(({ value }) => ({
      href: `${page.href}#decisions`,
      title: value,
      detail: page.name,
      more: '',
      language: 'en' as const,
      on: days?.value[0]?.date ?? null,
    }))
  })
}

/** Returns the words of a text, with one space between them. */
function wordsOf(text: string): string {
  return simplify(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const HAN = /\p{Script=Han}/u

/** Returns true if a word of the text begins with the one asked for: "fifth" is not in "fifteenth". */
function has(words: string, asked: string): boolean {
  return words.includes(HAN.test(asked) ? asked : ` ${asked}`)
}

/** A hyphen within a word, as in “5-е”, excludes nothing. */
const WORDS = /((?<![\p{L}\p{N}])-)?(?:"([^"]+)"|([\p{L}\p{M}\p{N}]+))/gu

function readWords(asked: string) {
  const read = [...asked.matchAll(WORDS)].map(([, minus, phrase, word]) => ({
    isExcluded: minus === '-',
    words: wordsOf(phrase ?? word ?? ''),
  }))
  return {
    wanted: read.filter(({ isExcluded }) => !isExcluded).map(({ words }) => words),
    excluded: read.filter(({ isExcluded }) => isExcluded).map(({ words }) => words),
  }
}

/** Keeps the length of texts without combined letters, so that positions stay the same. */
function simplify(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function markWords(title: string, wanted: readonly string[]): Piece[] {
  const plain = simplify(title)
  const [first = ''] = wanted
  const start = plain.length === title.length ? plain.indexOf(first) : -1
  if (start === -1) return [{ text: title, isFound: false }]
  const end = start + first.length
  return [
    { text: title.slice(0, start), isFound: false },
    { text: title.slice(start, end), isFound: true },
    { text: title.slice(end), isFound: false },
  ].filter(({ text }) => text !== '')
}

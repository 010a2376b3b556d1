import type { Language } from '@u4ssc/domain'
import { DELIVERABLES, MEETINGS } from '@u4ssc/domain/catalogue'
import { countryName, listOrdinals } from '@u4ssc/domain/words'
import { catalogueName } from '../../catalogue/catalogue-name'
import { describeCity } from '../../i18n/describe-meeting'
import type { I18n } from '../../i18n/i18n'
import type { HitView, Piece } from './hit-view'

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
 * @param published - numbers of the meetings of the initiative that have a page here
 */
export function findInLibrary(
  i18n: I18n,
  { q, language, from, until }: Asked,
  published: ReadonlySet<number>,
): HitView[] {
  const { wanted, excluded } = readWords(q)
  if (wanted.length === 0) return []
  const isFound = ({ title, more }: LibraryItem) => {
    const words = ` ${wordsOf(`${title} ${more}`)} `
    return wanted.every((one) => has(words, one)) && !excluded.some((one) => has(words, one))
  }
  return [...meetingItems(i18n, published), ...DELIVERABLE_ITEMS, ...decisionItems(i18n)]
    .filter((item) => language === undefined || item.language === language)
    .filter(({ on }) => from === undefined || (on !== null && on >= from))
    .filter(({ on }) => until === undefined || (on !== null && on <= until))
    .filter(isFound)
    .map(({ path, title, detail, language: own, on }) => ({
      href: i18n.path(path),
      off: null,
      title: markWords(title, wanted),
      excerpts: detail === null ? [] : [[{ text: detail, isFound: false }]],
      language: own,
      heldOn: on !== null && /^\d{4}-\d\d-\d\d$/.test(on) ? on : null,
    }))
}

interface LibraryItem {
  readonly path: string
  readonly title: string
  readonly detail: string | null
  /** Other words that it is found by. */
  readonly more: string
  readonly language: Language
  readonly on: string | null
}

function meetingItems(i18n: I18n, published: ReadonlySet<number>): LibraryItem[] {
  return MEETINGS.filter(({ ordinal }) => !published.has(ordinal)).map(
    ({ ordinal, days, city, country }) => {
      const place = [
        city && describeCity(i18n, city.value),
        country && countryName(country.value, i18n.wording),
      ].filter((part) => part !== null)
      return {
        path: `/about#meeting-${ordinal}`,
        title: catalogueName(i18n, ordinal),
        detail: place.length === 0 ? null : place.join(i18n.t('layout.list-between')),
        more: [...listOrdinals(ordinal, i18n.language), ...place].join(' '),
        language: i18n.language,
        on: days?.value[0]?.date ?? null,
      }
    },
  )
}

/** Sources are in English. */
const DELIVERABLE_ITEMS: readonly LibraryItem[] = DELIVERABLES.map(({ title, lead, date }) => ({
  path: '/library',
  title,
  detail: lead?.value ?? null,
  more: lead?.value ?? '',
  language: 'en',
  on: date?.value ?? null,
}))

function decisionItems(i18n: I18n): LibraryItem[] {
  return MEETINGS.flatMap(({ ordinal, days, decisions }) =>
    decisions.map(({ value }) => ({
      path: '/library',
      title: value,
      detail: catalogueName(i18n, ordinal),
      more: '',
      language: 'en',
      on: days?.value[0]?.date ?? null,
    })),
  )
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

const WORDS = /(-?)(?:"([^"]+)"|([\p{L}\p{M}\p{N}]+))/gu

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

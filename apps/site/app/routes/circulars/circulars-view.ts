import type { CircularSummary } from '@u4ssc/client/circulars'
import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { toCircularRow } from '../../letters/circular-row'
import type { CircularRow } from '../../letters/circular-row'
import type { I18n } from '../../i18n/i18n'

/** Filter of the circulars; an empty value matches all. */
export interface CircularFilter {
  readonly q: string
  readonly year: string
  readonly series: string
  readonly language: string
  /** Words of an addressee; the API searches for them. */
  readonly addressee: string
}

export interface CircularsView {
  readonly rows: readonly CircularRow[]
  readonly count: number
  /** Number of the next page. */
  readonly nextPage: number | null
  readonly years: readonly string[]
  readonly series: readonly string[]
  readonly languages: readonly Language[]
}

const PAGE_SIZE = 25
const MAX_WORDS = 200

export function readFilter(search: URLSearchParams): CircularFilter {
  const asked = (name: string) => search.get(name)?.trim() ?? ''
  return {
    q: asked('q').slice(0, MAX_WORDS),
    year: asked('year'),
    series: asked('series'),
    language: asked('language'),
    addressee: asked('addressee').slice(0, MAX_WORDS),
  }
}

/** @param page - from 1 */
export function toCircularsView(
  i18n: I18n,
  circulars: readonly CircularSummary[],
  { filter, page }: { filter: CircularFilter; page: number },
): CircularsView {
  const rows = circulars
    .filter((circular) => isWanted(circular, filter))
    .map((circular) => toCircularRow(i18n, circular))
  const until = page * PAGE_SIZE
  const known = <Value>(values: readonly (Value | null)[]) => [
    ...new Set(values.filter((value) => value !== null)),
  ]
  const languages = new Set(circulars.map(({ language }) => language))
  return {
    rows: rows.slice(until - PAGE_SIZE, until),
    count: rows.length,
    nextPage: rows.length > until ? page + 1 : null,
    years: known(circulars.map(yearOf)).sort().reverse(),
    series: known(circulars.map(({ reference }) => reference.series)).sort(i18n.compareNames),
    languages: LANGUAGES.filter((language) => languages.has(language)),
  }
}

type OwnFilter = Omit<CircularFilter, 'addressee'>

function isWanted(circular: CircularSummary, { q, year, series, language }: OwnFilter) {
  const { reference, subject } = circular
  const text = fold([reference.text, ...reference.alsoKnownAs, subject].join(' '))
  return (
    fold(q)
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (year === '' || yearOf(circular) === year) &&
    (series === '' || reference.series === series) &&
    (language === '' || circular.language === language)
  )
}

function yearOf({ issuedOn }: CircularSummary): string | null {
  return issuedOn?.slice(0, 4) ?? null
}

/** Folds case and diacritics for search. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

import { catalogueName } from '../../catalogue/catalogue-name'
import { DELIVERABLES, MEETINGS } from '@u4ssc/domain/catalogue'
import type { I18n } from '../../i18n/i18n'
import type { HitView, Piece } from './hit-view'

/**
 * Returns the deliverables and the earlier decisions of the library with all words of a search, in any
 * case, with or without accents; words after a hyphen are excluded.
 */
export function findInLibrary(i18n: I18n, asked: string): HitView[] {
  const { wanted, excluded } = readWords(asked)
  if (wanted.length === 0) return []
  const isFound = (text: string) => {
    const plain = simplify(text)
    return (
      wanted.every((words) => plain.includes(words)) &&
      !excluded.some((words) => plain.includes(words))
    )
  }
  const deliverables = DELIVERABLES.filter(({ title, lead }) =>
    isFound(`${title} ${lead?.value ?? ''}`),
  ).map(({ title, lead, date }) => toHit(i18n, title, lead?.value ?? null, date?.value ?? null))
  const decisions = MEETINGS.flatMap(({ ordinal, days, decisions: decided }) =>
    decided
      .filter(({ value }) => isFound(value))
      .map(({ value }) =>
        toHit(i18n, value, catalogueName(i18n, ordinal), days?.value[0]?.date ?? null),
      ),
  )
  return [...deliverables, ...decisions]

  function toHit(texts: I18n, title: string, detail: string | null, on: string | null): HitView {
    return {
      href: texts.path('/library'),
      off: null,
      title: markWords(title, wanted),
      excerpts: detail === null ? [] : [[{ text: detail, isFound: false }]],
      language: 'en',
      heldOn: on !== null && /^\d{4}-\d\d-\d\d$/.test(on) ? on : null,
    }
  }
}

const WORDS = /(-?)(?:"([^"]+)"|([\p{L}\p{M}\p{N}]+))/gu

function readWords(asked: string) {
  const read = [...asked.matchAll(WORDS)].map(([, minus, phrase, word]) => ({
    isExcluded: minus === '-',
    words: simplify(phrase ?? word ?? ''),
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

import { consolidate } from '@u4ssc/domain/circulars'
import type { I18n } from '../i18n/i18n'
import { wordsAnchor } from './cite'
import type { ClauseView } from './cite'
import { correctedWords } from './corrected-words'
import { isWithin } from './letter-itself'
import { publishedReading } from './published-reading'
import type { ChainedCircular } from './published-reading'
import { shortReferenceName } from './reference-name'

/** Words of a circular that a later one corrects, and their replacement. */
interface Correction {
  readonly start: number
  readonly end: number
  readonly inserted: string
  readonly source: ClauseView
  /** Whether it is an earlier correction, so that only the new words are shown. */
  readonly isPlain: boolean
}

/** The corrections of the later circulars of a chain to the first one. */
export interface Corrections {
  readonly inText: readonly Correction[]
  /** Returns where a later circular states the fact at a pointer of the first one. */
  readonly sourceOf: (pointers: readonly string[]) => ClauseView | null
}

/**
 * @param later - the other circulars of the chain
 * @param on - calendar date; circulars issued later are left out
 * @param markedFrom - corrections of an earlier date are not marked
 */
export function findCorrections(
  i18n: I18n,
  letter: ChainedCircular,
  later: readonly ChainedCircular[],
  on: string,
  markedFrom = '',
): Corrections {
  const original = publishedReading(letter)
  const readings = [original, ...later.map(publishedReading)]
  const { circular, meetings, history } = consolidate(readings, { on })
  const sourceAt = (pointer: string): (Source & { issuedOn: string | null }) | null => {
    const cited = nearest(history, pointer)
    const index = later.findIndex(({ reference }) => reference.text === cited?.reference)
    const [source, issuedOn = null] = [later[index], readings[index + 1]?.circular.issuedOn]
    return cited && source
      ? { ...toSource(i18n, source, pointer, cited.paragraph), issuedOn }
      : null
  }
  const sourceOf = (pointers: readonly string[]) =>
    Object.keys(history)
      .filter((key) => pointers.some((outer) => isWithin(key, outer)))
      .map((key) => sourceAt(key)?.link ?? null)
      .find((link) => link !== null) ?? null
  const inText = correctedWords(i18n, letter, { original, circular, meetings })
  return {
    inText: inText.flatMap(({ pointer, start, end, inserted }) => {
      const source = sourceAt(pointer)
      if (source === null) return []
      const isPlain = (source.issuedOn ?? markedFrom) < markedFrom
      return [{ start, end, inserted: source.quote ?? inserted, source: source.link, isPlain }]
    }),
    sourceOf,
  }
}

interface Source {
  readonly link: ClauseView
  /** The words of the later circular that state the fact; `null` if it only quotes a correction. */
  readonly quote: string | null
}

/** Returns the entry for a pointer, or for the nearest pointer that contains it. */
function nearest<Value>(byPointer: Readonly<Record<string, Value>>, pointer: string) {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/')))
    if (byPointer[at]) return byPointer[at]
  return undefined
}

function toSource(
  i18n: I18n,
  { id, reference, text, evidence }: ChainedCircular,
  pointer: string,
  paragraph: string | null,
): Source {
  const span = spanStating(evidence, pointer)
  const anchor = span ? wordsAnchor(span) : paragraph === null ? null : `p${paragraph}`
  const short = shortReferenceName(i18n, reference)
  const label =
    paragraph === null
      ? short
      : i18n.t('circular.clause-other-letter', { letter: short, number: paragraph })
  const page = i18n.path(`/circulars/${encodeURIComponent(id)}`)
  return {
    link: { label, description: label, href: anchor === null ? page : `${page}#${anchor}` },
    quote: span ? text.slice(span.start, span.end).replace(/\s+/gu, ' ') : null,
  }
}

/** Returns the words of a circular that state the same fact, in any of its meetings. */
function spanStating(evidence: ChainedCircular['evidence'], pointer: string) {
  const [prefix] = MEETING.exec(pointer) ?? []
  if (prefix === undefined) return undefined
  const fact = pointer.slice(prefix.length)
  const stated = Object.entries(evidence).find(
    ([key]) => MEETING.test(key) && key.replace(MEETING, '') === fact,
  )
  return stated?.[1].spans[0]
}

const MEETING = /^\/meetings\/\d+/u

import { wordsAnchor } from '../letters/cite'
import { isLetterItself, isWithin } from '../letters/letter-itself'
import type { I18n } from '../i18n/create-i18n'
import type { LetterFact, LetterSource } from './facts-of-circular'
import { kindOfFact } from './kind-of-fact'
import type { MarkLook, Quote } from './quote-letter'

/**
 * Returns one mark for each range of words; words that state several facts lead to the first one.
 *
 * @param marksRemarks - whether words that only a note is about are highlighted
 */
export function marksOf(
  i18n: I18n,
  letter: LetterSource,
  facts: readonly LetterFact[],
  marksRemarks: boolean,
): Quote[] {
  const quotes = new Map<string, Quote>()
  for (const [pointer, { spans, certainty }] of Object.entries(letter.evidence)) {
    if (isLetterItself(pointer)) continue
    const fact = facts.find(({ pointers }) => pointers.some((outer) => isWithin(pointer, outer)))
    if (!fact) continue
    const isSet = letter.corrections.some((set) => isWithin(pointer, set.pointer))
    const look = toLook(i18n, kindOfFact(pointer), isSet ? 'stated' : certainty)
    for (const { start, end } of spans) {
      const id = wordsAnchor({ start, end })
      if (!quotes.has(id)) quotes.set(id, { id, fact: fact.id, look, start, end })
    }
  }
  if (marksRemarks)
    for (const quote of remarkQuotes(i18n, letter))
      if (!quotes.has(quote.id)) quotes.set(quote.id, quote)
  return [...quotes.values()]
}

function remarkQuotes(i18n: I18n, { diagnostics }: LetterSource): Quote[] {
  return diagnostics.flatMap(({ span }, index) =>
    span === null
      ? []
      : [
          {
            id: wordsAnchor(span),
            fact: remarkId(index),
            look: toLook(i18n, 'note', 'stated'),
            start: span.start,
            end: span.end,
          },
        ],
  )
}

function toLook(i18n: I18n, kind: MarkLook['kind'], certainty: MarkLook['certainty']): MarkLook {
  return {
    kind,
    certainty,
    title: i18n.t(`circular.fact-kind-${kind}`),
    note: certainty === 'stated' ? null : i18n.t(`circular.${certainty}`),
  }
}

/** Returns the anchor of a note on the page. */
export function remarkId(index: number): string {
  return `remark-${index}`
}

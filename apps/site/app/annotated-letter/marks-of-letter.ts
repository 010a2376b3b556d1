import { wordsAnchor } from '../letters/cite'
import { isLetterItself, isWithin } from '../letters/letter-itself'
import type { Words } from '../words/make-words'
import type { LetterFact, LetterSource } from './facts-of-circular'
import { kindOfFact } from './kind-of-fact'
import type { MarkLook, Quote } from './quote-letter'

/**
 * Returns one mark for each range of words; words that state several facts lead to the first of them.
 *
 * @param marksRemarks - whether words that only a remark is about are marked, too
 */
export function marksOf(
  words: Words,
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
    const look = toLook(words, kindOfFact(pointer), isSet ? 'stated' : certainty)
    for (const { start, end } of spans) {
      const id = wordsAnchor({ start, end })
      if (!quotes.has(id)) quotes.set(id, { id, fact: fact.id, look, start, end })
    }
  }
  if (marksRemarks)
    for (const quote of remarkQuotes(words, letter))
      if (!quotes.has(quote.id)) quotes.set(quote.id, quote)
  return [...quotes.values()]
}

function remarkQuotes(words: Words, { diagnostics }: LetterSource): Quote[] {
  return diagnostics.flatMap(({ span }, index) =>
    span === null
      ? []
      : [
          {
            id: wordsAnchor(span),
            fact: remarkId(index),
            look: toLook(words, 'note', 'stated'),
            start: span.start,
            end: span.end,
          },
        ],
  )
}

function toLook(words: Words, kind: MarkLook['kind'], certainty: MarkLook['certainty']): MarkLook {
  return {
    kind,
    certainty,
    title: words.say(`circular.fact-kind-${kind}`),
    note: certainty === 'stated' ? null : words.say(`circular.${certainty}`),
  }
}

/** The name of a remark on the page. */
export function remarkId(index: number): string {
  return `remark-${index}`
}

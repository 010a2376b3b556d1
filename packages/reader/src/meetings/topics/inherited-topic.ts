import type { Owners } from './topic-index'
import type { Letter } from '../../values/letter/index'
import { holderOf, positionAt } from '../../text/tokens/index'
import type { Range } from '../../text/tokens/index'

/**
 * Maximum number of consecutive sentences without a meeting name that keep the topic of the last
 * named meeting.
 */
const UNNAMED_MAX = 8

/**
 * True if a sentence without a named meeting inherits this one as its topic: "It can be attended online". It does
 * not if the previous naming sentence of the paragraph names only another meeting.
 */
export function inheritedBy(
  { sentences, paragraphs }: Pick<Letter, 'sentences' | 'paragraphs'>,
  owned: Owners,
  index: number,
): (sentence: Range) => boolean {
  const decided = new Map<Range, boolean>()
  return (sentence) => {
    const known = decided.get(sentence)
    if (known !== undefined) return known
    const start = holderOf(paragraphs, sentence)?.from ?? sentence.from
    const at = positionAt(sentences, sentence.from)
    const before = sentences
      .slice(Math.max(0, at - UNNAMED_MAX), at)
      .findLast((one) => owned.of(one).length > 0)
    const [only, ...others] = before && before.from >= start ? owned.of(before) : []
    const own = only === undefined || others.length > 0 || only === index
    decided.set(sentence, own)
    return own
  }
}

import type { Owners } from './topic-index'
import type { Letter } from '../document/index'
import { holderOf, positionAt } from '../tokens/index'
import type { Range } from '../tokens/index'

/** As many sentences in a row go on with one that names a meeting. */
const UNNAMED_MAX = 8

/**
 * Whether a sentence that names no meeting is told of this one: "It can be attended online". So it is
 * unless the last sentence before it in the paragraph that names any names another alone.
 */
export function toldOf(
  { sentences, paragraphs }: Pick<Letter, 'sentences' | 'paragraphs'>,
  owned: Owners,
  index: number,
): (sentence: Range) => boolean {
  const told = new Map<Range, boolean>()
  return (sentence) => {
    const known = told.get(sentence)
    if (known !== undefined) return known
    const start = holderOf(paragraphs, sentence)?.from ?? sentence.from
    const at = positionAt(sentences, sentence.from)
    const before = sentences
      .slice(Math.max(0, at - UNNAMED_MAX), at)
      .findLast((one) => owned.of(one).length > 0)
    const [only, ...others] = before && before.from >= start ? owned.of(before) : []
    const own = only === undefined || others.length > 0 || only === index
    told.set(sentence, own)
    return own
  }
}

import type { Range, Tokens } from '../tokens/index'

const ALL = new Set(
  'both ambos ambas обоих обеих обоим обеим оба обе الحدثين الحدثان الاجتماعين'.split(' '),
)
/** After one of these a number counts them all: "les deux", "all three events", "三项活动". */
const COUNTS = new Map(
  Object.entries({
    the: 'two three four',
    all: 'two three four',
    these: 'two three four',
    les: 'deux trois quatre',
    los: 'dos tres cuatro',
    las: 'dos tres cuatro',
    两: '项 个',
    三: '项 个',
    四: '项 个',
  }).map(([before, numbers]) => [before, new Set(numbers.split(' '))]),
)
/** A longer sentence has no end. */
const SENTENCE_MAX = 80

/** Whether a sentence is about all meetings: "Registration for both events closes on 5 May." */
export function speaksOfAll({ word }: Tokens, { from, to }: Range): boolean {
  for (let at = from; at < Math.min(to, from + SENTENCE_MAX); at++) {
    const own = word[at] ?? ''
    if (ALL.has(own) || COUNTS.get(word[at - 1] ?? '')?.has(own)) return true
  }
  return false
}

import type { Letter } from '../document/index'
import { isCapital, type Range } from '../tokens/index'
import type { Title } from '../topics/index'
import { endOfName } from './expand-title'

/** A noun with a capital or a quotation beside it, and what follows it up to a sign, a verb or a date. */
export function nameAround(letter: Letter, noun: Range, sentence: Range): Title | null {
  const { tokens } = letter
  const from = startOfName(letter, noun, sentence)
  const to = endOfName(letter, noun, sentence)
  const hasName = to - from > 2 && (letter.language === 'zh' || letter.language === 'ar')
  const isNamed = hasName || isCapital(tokens, from) || isCapital(tokens, noun.from)
  return isNamed && to - from > 1 ? { from, to, noun } : null
}

const NAME_WORDS = 5
const NAME_SIGNS = 30

function startOfName({ tokens, marks, language }: Letter, noun: Range, sentence: Range): number {
  const isHan = language === 'zh'
  let from = noun.from
  const floor = Math.max(sentence.from, noun.from - (isHan ? NAME_SIGNS : NAME_WORDS))
  while (from > floor) {
    const before = from - 1
    const ends =
      marks.at('article', before) ??
      marks.at('preposition', before) ??
      marks.at('takes-place', before)
    if (ends || /^[,.;:()]$/.test(tokens.word[before] ?? '')) break
    if (isHan && endsMark(marks, before)) break
    if (!isHan && !isCapital(tokens, before) && tokens.word[before] !== '-') break
    from--
  }
  return from
}

/** In Chinese a verb of two signs may stand right before the name. */
function endsMark(marks: Letter['marks'], last: number): boolean {
  return (['takes-place', 'convenes'] as const).some((sense) =>
    [1, 2].some((length) => marks.at(sense, last - length)?.to === last + 1),
  )
}

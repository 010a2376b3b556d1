import {
  oncePerObject,
  GAPS,
  type Join,
  joinTokens,
  KINDS,
  type Tokens,
} from '../../text/tokens/index'
import { type CircularVocabulary, phrasesOf } from '../../text/vocabulary/index'
import { LABELS } from './annotated-text'
import { LABEL_PARTS_MAX } from './limits'

/**
 * Returns the tokens with broken labels joined: two or three words before a colon that form a word of a
 * label, for example "Subje ct:".
 */
export function healLabels(tokens: Tokens, vocabulary: CircularVocabulary): Tokens {
  const known = labelWords(vocabulary)
  const joins: Join[] = []
  for (let colon = 2; colon < tokens.count; colon++) {
    if (tokens.word[colon] !== ':') continue
    const join = brokenLabel(tokens, colon, known)
    if (join && join.from >= (joins.at(-1)?.to ?? 0)) joins.push(join)
  }
  return joinTokens(tokens, joins)
}

function brokenLabel(tokens: Tokens, colon: number, known: ReadonlySet<string>): Join | null {
  const { word, kind, gap } = tokens
  const to = word[colon - 1] === '.' ? colon - 1 : colon
  let folded = word[to - 1] ?? ''
  if (kind[to - 1] !== KINDS.word || known.has(folded)) return null
  for (let from = to - 2; from >= Math.max(0, to - LABEL_PARTS_MAX); from--) {
    const isBroken = kind[from] === KINDS.word && (gap[from + 1] ?? 0) <= GAPS.line
    if (!isBroken) return null
    folded = `${word[from] ?? ''}${folded}`
    if (known.has(folded)) return { from, to, folded }
  }
  return null
}

/** The words that labels end with. */
const labelWords = oncePerObject((vocabulary: CircularVocabulary): ReadonlySet<string> => {
  const { words, places } = phrasesOf(vocabulary)
  const labels = new Set(LABELS.map((sense) => places.get(sense)))
  const found = new Set<string>()
  for (const phrases of words.values())
    for (const { sense, first, rest } of phrases)
      if (labels.has(sense)) found.add((rest.at(-1) ?? first).word)
  return found
})

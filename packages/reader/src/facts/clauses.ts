import type { Letter } from '../values/letter/index'
import { isCapital, KINDS, type Range } from '../text/tokens/index'
import { wordsOfKind } from '../text/vocabulary/index'

/** How far the first point may be from the word for an objective. */
const LEAD_MAX = 10

/** A longer sentence has no end, and no points. */
const CLAUSES_MAX = 300

/** Finds the points that a sentence on a meeting runs on: "aims to share … and to prepare …". */
export function clausesAfter(letter: Letter, lead: Range, { from, to }: Range): Range[] {
  const first = firstPoint(letter, lead.to, to)
  if (first === null || to - lead.to > CLAUSES_MAX) return []
  if (!letter.marks.first('meeting', { from, to: first })) return []
  const clauses: Range[] = []
  let end = endOfClause(letter, lead.to, to)
  for (let index = end - 1; index >= first; index--) {
    const verb = index === first || isJoint(letter, index) ? startOfPoint(letter, index) : null
    if (verb === null) continue
    clauses.unshift({ from: verb, to: end })
    end = endOfClause(letter, lead.to, index)
  }
  return clauses
}

/** The first point after the lead, joined to none before it. */
function firstPoint(letter: Letter, from: number, to: number): number | null {
  for (let index = from; index < Math.min(to, from + LEAD_MAX); index++) {
    if (startOfPoint(letter, index) !== null) return isJoint(letter, index) ? null : index
  }
  return null
}

function isJoint({ tokens, marks }: Letter, index: number): boolean {
  return tokens.word[index - 1] === ',' || marks.at('and', index - 1) !== null
}

function endOfClause({ tokens, marks }: Letter, from: number, to: number): number {
  let end = to
  while (end > from && (/^[.,;]$/.test(tokens.word[end - 1] ?? '') || marks.at('and', end - 1)))
    end--
  return end
}

/** The verb that begins a point: the one here, or the one after the particle here. */
function startOfPoint(letter: Letter, index: number): number | null {
  const { tokens, marks, vocabulary } = letter
  const { word, kind } = tokens
  const particles = wordsOfKind(vocabulary, 'infinitive-particle')
  const endings = wordsOfKind(vocabulary, 'infinitive')
  if (kind[index] !== KINDS.word) return null
  let verb = index
  if (particles.words.length > 0) {
    if (!particles.has(word[index])) return null
    verb = word[index + 1] === "'" ? index + 2 : index + 1
  } else if (endings.words.length === 0) return null
  // A language without endings of its verbs has any word after the particle
  const isLike = endings.words.length > 0 ? endings.has(word[verb]) : kind[verb] === KINDS.word
  const isVerb = isLike && !marks.at('article', verb)
  return isVerb && !isCapital(tokens, verb) && !marks.at('meeting', verb) ? verb : null
}

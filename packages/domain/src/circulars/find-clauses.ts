import type { Letter } from './letter'
import { isCapital, KINDS, type Range } from './text/tokens'

/** How far the first point may be from the word for an objective. */
const LEAD_MAX = 10

/** Finds the points that a sentence on a meeting runs on: "aims to share … and to prepare …". */
export function clausesAfter(letter: Letter, lead: Range, { from, to }: Range): Range[] {
  const { tokens, marks } = letter
  const clauses: Range[] = []
  let end = endOfClause(letter, lead.to, to)
  for (let index = end - 1; index >= lead.to; index--) {
    const first = startOfPoint(letter, index)
    if (first === null) continue
    const isJoint = tokens.word[index - 1] === ',' || marks.at('and', index - 1) !== null
    if (!isJoint && !isFirst(letter, lead.to, index)) continue
    clauses.unshift({ from: first, to: end })
    if (!isJoint) return marks.first('meeting', { from, to: index }) ? clauses : []
    end = endOfClause(letter, lead.to, index)
  }
  return []
}

/** Nothing that begins a point stands between the lead and the first one. */
function isFirst(letter: Letter, from: number, index: number): boolean {
  for (let before = from; before < index; before++) {
    if (startOfPoint(letter, before) !== null) return false
  }
  return index - from < LEAD_MAX
}

function endOfClause({ tokens, marks }: Letter, from: number, to: number): number {
  let end = to
  while (end > from && (/^[.,;]$/.test(tokens.word[end - 1] ?? '') || marks.at('and', end - 1)))
    end--
  return end
}

/** The particle before the verb, where the language has one, and what the verb looks like. */
const POINTS: Partial<Record<Letter['language'], { particle: RegExp | null; verb: RegExp }>> = {
  en: { particle: /^to$/, verb: /^[a-z-]+$/ },
  fr: { particle: /^(?:de|d|a)$/, verb: /(?:er|ir|re|oir)$/ },
  es: { particle: null, verb: /[aei]r$/ },
  ru: { particle: null, verb: /(?:(?<!с)еть|[аиоуыя]ть|ться|чь|[йс]ти)$/ },
}

/** The verb that begins a point: the one here, or the one after the particle here. */
function startOfPoint({ tokens, marks, language }: Letter, index: number): number | null {
  const { word, kind } = tokens
  const point = POINTS[language]
  if (!point || kind[index] !== KINDS.word) return null
  let verb = index
  if (point.particle) {
    if (!point.particle.test(word[index] ?? '')) return null
    verb = word[index + 1] === "'" ? index + 2 : index + 1
  }
  const isVerb = point.verb.test(word[verb] ?? '') && !marks.at('article', verb)
  return isVerb && !isCapital(tokens, verb) && !marks.at('meeting', verb) ? verb : null
}

import type { Letter } from '../document/index'
import { isCapital, KINDS, type Range } from '../tokens/index'

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

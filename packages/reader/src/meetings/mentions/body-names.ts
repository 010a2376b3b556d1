import type { Letter } from '../../values/letter/index'
import { firstIn, isCapital, KINDS, type Range } from '../../text/tokens/index'
import { acronymAt } from './group-names'
import { closingBracket } from './name-signs'
import { BRACKET_TOKENS_MAX, UNIT_TOKENS_MAX } from './limits'
import type { NamedPlace } from './mention'
import type { Unit } from './units'

/** Bodies that meet, by their capitals alone, in a sentence that dates something: "JCA-IoT will meet on 22 July". */
export function findBodies(letter: Letter, unit: Unit): NamedPlace[] {
  const { marks, dates } = letter
  const isDated = firstIn(dates, unit) !== undefined
  const isHeld = marks.first('takes-place', unit) !== null
  if (!isDated || (!isHeld && unit.part === 'body')) return []
  const bodies: NamedPlace[] = []
  for (let at = unit.from; at < Math.min(unit.to, unit.from + UNIT_TOKENS_MAX); at++) {
    const run = runAt(letter, at, unit)
    if (!run) continue
    bodies.push({
      ...run,
      noun: { from: run.from, to: run.from + 1 },
      groups: [],
      acronyms: [],
      isGeneric: false,
      source: 'body',
      list: null,
    })
    at = run.to - 1
  }
  return bodies
}

/** Two or more capital words, small links between them allowed, or an acronym with a hyphen. */
function runAt({ tokens, marks, dates }: Letter, start: number, unit: Range): Range | null {
  const acronym = acronymAt(tokens, start)
  if (acronym && acronym.to - acronym.from > 2) return acronym
  if (!isName(start)) return null
  let to = start + 1
  let names = 1
  for (let at = to; at < Math.min(unit.to, start + BRACKET_TOKENS_MAX); at++) {
    if (isName(at)) {
      names++
      to = at + 1
    } else if (!marks.at('name-goes-on', at) && !marks.at('article', at)) break
  }
  if (tokens.word[to] === '(') {
    const close = closingBracket(tokens, to, unit.to)
    const inside = { from: to + 1, to: close }
    if (close > 0 && acronymAt(tokens, to + 1)?.to === close && !firstIn(dates, inside))
      return { from: start, to: close + 1 }
  }
  return names > 2 ? { from: start, to } : null

  function isName(at: number): boolean {
    return (
      tokens.kind[at] === KINDS.word &&
      isCapital(tokens, at) &&
      !marks.at('article', at) &&
      !marks.at('preposition', at) &&
      firstIn(dates, { from: at, to: at + 6 })?.from !== at
    )
  }
}

import type { Letter } from '../values/letter/index'
import { isHan, type Range } from '../text/tokens/index'
import type { Sense } from '../text/vocabulary/index'

/** Tokens between "not" or "except" and a group. */
const REACH = 10
/** Tokens between a group and "may not", and between that and "attend". */
const VERB_REACH = 5
/** In Chinese each character is a token. */
const HAN_PER_WORD = 2.5

/**
 * Returns the words by which a sentence takes a group out: "but not to Academia", "with the exception
 * of Associates", "Academia may not attend", "is not open to individuals".
 *
 * @param groups - all groups of the sentence, in order
 */
export function exclusionOf(
  letter: Letter,
  group: Range,
  sentence: Range,
  groups: readonly Range[],
): Range | null {
  const { marks, tokens } = letter
  const scale = isHan(tokens, group.from) ? HAN_PER_WORD : 1
  const before = { from: Math.max(sentence.from, group.from - REACH * scale), to: group.from }
  for (const sense of ['excepts', 'not'] as const) {
    const lead = marks.last(sense, before)
    if (lead && isNegation(letter, lead) && leadsTo(letter, lead, group, groups)) return lead
  }
  return (
    marks.at('excepted', group.to) ??
    marks.at('excepted', group.to + 1) ??
    refusalOf(letter, group, sentence, VERB_REACH * scale, groups)
  )
}

/** A negation that excludes nobody: "not later than", "not only", "whether or not". */
export function isNegation({ marks }: Letter, { from, to }: Range): boolean {
  const around = { from: from - 2, to: to + 3 }
  return !OTHERWISE.some((sense) =>
    marks.within(sense, around).some((own) => own.from < to && from < own.to),
  )
}

const OTHERWISE: readonly Sense[] = ['no-negation', 'due', 'free', 'refused']

/** Nothing but other groups of a list is between: no stop, no comma before the first group, no other verb. */
function leadsTo(
  { marks, tokens }: Letter,
  lead: Range,
  group: Range,
  groups: readonly Range[],
): boolean {
  const first = groups.find(({ from }) => from >= lead.to) ?? group
  const words = tokens.word.slice(lead.to, first.from)
  if (words.some((word) => /^[.,;:(]$/.test(word))) return false
  if (tokens.word.slice(lead.to, group.from).some((word) => /^[.;:]$/.test(word))) return false
  const verb = marks.first('takes-part', { from: first.to, to: group.from })
  return verb === null && marks.first('open-to', { from: first.to, to: group.from }) === null
}

/**
 * Returns the negation that excludes the group before it, or null: "Academia | may not attend". No
 * other group is in between.
 */
function refusalOf(
  letter: Letter,
  group: Range,
  sentence: Range,
  reach: number,
  groups: readonly Range[],
): Range | null {
  const { marks } = letter
  const not = marks.first('not', { from: group.to, to: Math.min(sentence.to, group.to + reach) })
  if (!not || !isNegation(letter, not)) return null
  if (groups.some(({ from }) => from >= group.to && from < not.from)) return null
  const verbs = { from: not.from, to: Math.min(sentence.to, not.to + reach) }
  const verb = marks.first('takes-part', verbs) ?? marks.first('open-to', verbs)
  return verb && !marks.first('may', { from: not.to, to: verb.from }) ? not : null
}

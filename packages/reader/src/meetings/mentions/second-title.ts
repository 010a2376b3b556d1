import type { Letter } from '../../values/letter/index'
import { opensWithAnd, type Range } from '../../text/tokens/index'
import { isInQuotes, skipSmallWords, stemAt, type Title } from '../topics/index'

/** The second of two meetings of different kinds: "Meeting of … and associated Seminar". */
export function secondName(
  letter: Letter,
  title: Title,
): { title: Title; joinedAt: number } | null {
  const { tokens, marks } = letter
  for (const noun of marks.within('meeting', { from: title.noun.to, to: title.to })) {
    if (stemAt(tokens, noun) === stemAt(tokens, title.noun)) continue
    const joint = jointBefore(letter, noun, title)
    if (joint === null || isInQuotes(tokens, noun.from)) continue
    const from = skipSmallWords(letter, joint.to, noun.from)
    return { title: { from, to: title.to, noun }, joinedAt: joint.from }
  }
  return null
}

/** The "and" at most three words before a noun; in Arabic it is the first letter of the noun. */
export function jointBefore(
  { tokens, marks, language }: Letter,
  noun: Range,
  { from }: Range,
): Range | null {
  if (language === 'ar') {
    const printed = tokens.text.slice(tokens.start[noun.from], tokens.end[noun.from])
    const isJoined = opensWithAnd(printed)
    return isJoined ? { from: noun.from, to: noun.from } : null
  }
  const reach = language === 'zh' ? JOINT_REACH_HAN : JOINT_REACH
  for (let index = noun.from - 1; index > from && index >= noun.from - reach; index--) {
    const joint = marks.at('and', index)
    if (joint && joint.to <= noun.from) return joint
    const isPartOfJoint = (marks.at('and', index - 1)?.to ?? 0) > index
    if (isPartOfJoint) continue
    if (tokens.word[index] === ',' || marks.at('preposition', index)) return null
  }
  return null
}

const JOINT_REACH = 8

const JOINT_REACH_HAN = 20

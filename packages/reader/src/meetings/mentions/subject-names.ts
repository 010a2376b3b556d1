import type { Letter } from '../../values/letter/index'
import { isHan, opensWithAnd, type Range } from '../../text/tokens/index'
import { isInQuotes, type Title } from '../topics/index'
import { JOINT_REACH, JOINT_REACH_HAN, SUBJECT_TOKENS_MAX } from './limits'
import { titleIn } from './titles'

/** The names of a subject, parted by "and", commas and "preceded by"; one where it names one meeting. */
export function subjectNames(letter: Letter): Title[] {
  const { marks, tokens } = letter
  if (!letter.subject) return []
  const { from, to } = letter.subject
  const subject = { from, to: Math.min(to, from + SUBJECT_TOKENS_MAX) }
  const [first, ...later] = marks
    .within('meeting', subject)
    .filter((noun) => !isInQuotes(tokens, noun.from) && lastNoun(letter, noun) === noun)
  if (!first) return []
  const joints = later.flatMap((noun) => jointBefore(letter, noun, first.to) ?? [])
  const starts = [subject.from, ...joints.map((joint) => joint.to)]
  return starts.flatMap((start, index) => {
    const part = { from: start, to: joints[index]?.from ?? subject.to }
    const title = titleIn(letter, part)
    return title ? { ...title, noun: lastNoun(letter, title.noun) } : []
  })
}

/** In English the last of kind words that follow each other: "In-session workshop". */
export function lastNoun({ marks, language }: Letter, noun: Range): Range {
  let last = noun
  if (language !== 'en') return last
  for (let next = marks.at('meeting', last.to); next; next = marks.at('meeting', last.to))
    last = next
  return last
}

/** What parts the name of a noun from the one before it. */
function jointBefore(
  { marks, tokens, language }: Letter,
  noun: Range,
  floor: number,
): Range | null {
  if (language === 'ar') {
    const printed = tokens.text.slice(tokens.start[noun.from], tokens.end[noun.from])
    return opensWithAnd(printed) ? { from: noun.from, to: noun.from } : null
  }
  const reach = isHan(tokens, noun.from) ? JOINT_REACH_HAN : JOINT_REACH
  for (let at = noun.from - 1; at >= floor && at >= noun.from - reach; at--) {
    const joint = marks.at('beside', at) ?? marks.at('and', at)
    if (joint && joint.to <= noun.from) return joint
    if (tokens.word[at] === ',' || tokens.word[at] === ';') return { from: at, to: at + 1 }
  }
  return null
}

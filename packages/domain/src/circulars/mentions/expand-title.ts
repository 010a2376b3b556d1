import { stemAt, type Title } from '../topics/index'
import type { Letter } from '../document/index'
import { firstIn } from '../tokens/index'
import type { Range, Tokens } from '../tokens/index'

/** Says what a meeting is about: a name with such a word is whole. */
const TOPIC = new Set('on about sur sobre по о об حول بشان'.split(' '))

/** "Seminario BDT asociado": so few words name a meeting in passing. */
const NAMED_MIN = 4

/** Nothing is called by so many words; without an end, each of many names would be looked for to that of the text. */
const TOKENS_MAX = 80

function isWhole({ word }: Tokens, { from, to }: Range): boolean {
  return word.slice(from, to).some((own) => TOPIC.has(own))
}

/** The longer name that the body gives to a meeting which the subject names in passing. */
export function fullerName(
  letter: Letter,
  title: Title,
  sentences: readonly Range[],
): Range | null {
  const { marks, tokens } = letter
  // What the subject itself says beside the word for the kind is its name
  if (isWhole(tokens, title) || title.to - title.from > NAMED_MIN) return null
  const stem = stemAt(tokens, title.noun)
  for (const sentence of sentences) {
    for (const noun of marks.within('meeting', sentence)) {
      if (stemAt(tokens, noun) !== stem) continue
      const to = endOfName(letter, noun, sentence)
      const name = { from: noun.from, to }
      if (to - noun.from > title.to - title.from && isWhole(tokens, name)) return name
    }
  }
  return null
}

export function endOfName(
  { marks, tokens, dates, hours }: Letter,
  noun: Range,
  sentence: Range,
): number {
  const rest = { from: noun.to, to: Math.min(sentence.to, noun.to + TOKENS_MAX) }
  const ends = [
    marks.first('name-ends', rest)?.from,
    marks.first('takes-place', rest)?.from,
    firstIn(dates, rest)?.from,
    firstIn(hours, rest)?.from,
  ]
  let to = Math.min(rest.to, ...ends.filter((end) => end !== undefined))
  for (let index = noun.to; index < to; index++) {
    if (/^[,.;:(]$/.test(tokens.word[index] ?? '')) to = index
  }
  while (to > noun.to && isLoose(to - 1)) to--
  return to

  function isLoose(at: number): boolean {
    const isHour = tokens.word[at] === 'الساعه'
    return isHour || (marks.at('preposition', at) ?? marks.at('article', at)) !== null
  }
}

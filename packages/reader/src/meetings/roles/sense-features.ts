import type { Letter } from '../../values/letter/index'
import type { Range } from '../../text/tokens/index'
import type { Sense } from '../../text/vocabulary/index'

/** What words near a date may say of its role. */
const SENSES = [
  'meeting',
  'group',
  'takes-place',
  'deadline',
  'due',
  'due-after',
  'former',
  'replaced',
  'now',
  'moved',
  'postponed',
  'cancelled',
  'tentative',
  'past',
  'apart',
  'beside',
  'opens',
  'closes',
  'shuts',
  'registers',
  'request',
  'arrives',
  'told',
  'call',
  'convenes',
  'circular',
  'circular-letter',
  'collective-letter',
  'notice',
  'label-date',
  'head-days',
  'list',
  'not',
  'programme',
] as const satisfies readonly Sense[]

/** Maximum distance of a word that is next to a date, or near it. */
const BESIDE = 3
const NEAR = 9
/** In Chinese a character is a token: so many of them are about one word. */
const HAN_PER_WORD = 2.5

type NamedSense = (typeof SENSES)[number]
type Distance = 'beside' | 'near' | 'far'
export type SenseFeature =
  | `${NamedSense} ${'left' | 'right'} ${Distance}`
  | `nearest ${'left' | 'right'} ${NamedSense | 'none'}`

/** Each sense left and right of a date in its unit, with how far it is, and the nearest of all. */
export function sensesAround(
  { marks, language }: Letter,
  date: Range,
  unit: Range,
): SenseFeature[] {
  const features: SenseFeature[] = []
  const scale = language === 'zh' ? HAN_PER_WORD : 1
  let [nearestLeft, nearestRight] = [NOTHING, NOTHING]
  for (const sense of SENSES) {
    const left = marks.last(sense, { from: unit.from, to: date.from })
    const right = marks.first(sense, { from: date.to, to: unit.to })
    if (left) {
      features.push(`${sense} left ${distanceOf((date.from - left.to) / scale)}`)
      if (left.to > nearestLeft.at) nearestLeft = { sense, at: left.to }
    }
    if (right) {
      features.push(`${sense} right ${distanceOf((right.from - date.to) / scale)}`)
      if (-right.from > nearestRight.at) nearestRight = { sense, at: -right.from }
    }
  }
  return [...features, `nearest left ${nearestLeft.sense}`, `nearest right ${nearestRight.sense}`]
}

const NOTHING: { readonly sense: NamedSense | 'none'; readonly at: number } = {
  sense: 'none',
  at: -Infinity,
}

function distanceOf(words: number): Distance {
  return words <= BESIDE ? 'beside' : words <= NEAR ? 'near' : 'far'
}

import type { Letter } from '../document/index'
import type { Range } from '../tokens/index'
import type { Sense } from '../vocabulary/index'

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

/** So many tokens away a word is still right beside a date, or near it. */
const BESIDE = 3
const NEAR = 9

/** Each sense left and right of a date in its unit, with how far it is. */
export function sensesAround({ marks }: Letter, date: Range, unit: Range): string[] {
  const features: string[] = []
  for (const sense of SENSES) {
    const left = marks.last(sense, { from: unit.from, to: date.from })
    const right = marks.first(sense, { from: date.to, to: unit.to })
    if (left) features.push(`${sense} left ${distanceOf(date.from - left.to)}`)
    if (right) features.push(`${sense} right ${distanceOf(right.from - date.to)}`)
  }
  return features
}

function distanceOf(tokens: number): string {
  return tokens <= BESIDE ? 'beside' : tokens <= NEAR ? 'near' : 'far'
}

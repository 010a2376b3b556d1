import type { Meeting } from '@u4ssc/domain/meetings'
import type { Reading } from '@u4ssc/domain/circulars'
import type { WeighedReading } from './hypothesis'

/**
 * Returns for each of some facts of the first reading the share of belief in readings that say the
 * same, by JSON pointer, 0 to 1. Meetings are paired by their names and days, since their places differ.
 *
 * @param isOne - whether a fact at a pointer can be one of them
 */
export function agreementOn(
  weighed: readonly WeighedReading[],
  pointers: readonly string[],
  isOne: (pointer: string) => boolean,
): Map<string, number> {
  const [best] = weighed
  const agreement = new Map<string, number>()
  if (!best) return agreement
  const own = best.reading
  const values = new Map(pointers.map((pointer) => [pointer, factAt(own, pointer)]))
  for (const { reading, probability } of weighed) {
    const pairs = pairMeetings(own.meetings, reading.meetings)
    const facts = factsOf(reading, isOne)
    for (const [pointer, value] of values) {
      const key = value && keyIn(value, pairs)
      if (key && facts.has(key)) agreement.set(pointer, (agreement.get(pointer) ?? 0) + probability)
    }
  }
  return agreement
}

interface Fact {
  readonly meeting: number | null
  /** The pointer within the meeting or the circular, without the places in lists. */
  readonly path: string
  readonly value: string
}

function keyIn({ meeting, path, value }: Fact, pairs: readonly (number | null)[]): string | null {
  if (meeting === null) return `${path} ${value}`
  const other = pairs[meeting]
  return other == null ? null : `${other}${path} ${value}`
}

function factsOf(reading: Reading, isOne: (pointer: string) => boolean): Set<string> {
  const keys = Object.keys(reading.evidence).flatMap((pointer) => {
    const fact = isOne(pointer) ? factAt(reading, pointer) : null
    return fact ? [`${fact.meeting ?? ''}${fact.path} ${fact.value}`] : []
  })
  return new Set(keys)
}

function factAt(reading: Reading, pointer: string): Fact | null {
  const steps = pointer.split('/').slice(1)
  const value = steps.reduce(stepInto, reading)
  if (value == null) return null
  const meeting = steps[0] === 'meetings' ? Number(steps[1]) : null
  const path = (meeting === null ? steps : steps.slice(2)).filter((step) => !/^\d+$/.test(step))
  const days = meeting === null ? undefined : reading.meetings[meeting]?.schedule.days
  // One more day or one less changes when a meeting begins or ends
  const isDay = path.join('/') === 'schedule/days/date'
  const range = isDay && days ? `${days[0]?.date ?? ''} ${days.at(-1)?.date ?? ''} ` : ''
  return { meeting, path: `/${path.join('/')}`, value: range + JSON.stringify(value) }
}

function stepInto(value: unknown, step: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
}

/** For each meeting the most like one of another reading. */
function pairMeetings(own: readonly Meeting[], others: readonly Meeting[]): (number | null)[] {
  const likeness = own.map((meeting) => others.map((other) => likenessOf(meeting, other)))
  const taken = new Set<number>()
  return likeness.map((row) => {
    const best = row.reduce((at, value, index) => {
      const isBetter = !taken.has(index) && value > (at < 0 ? 0.5 : (row[at] ?? 0))
      return isBetter ? index : at
    }, -1)
    if (best < 0) return null
    taken.add(best)
    return best
  })
}

function likenessOf(one: Meeting, other: Meeting): number {
  const isSameDay = one.schedule.days[0]?.date === other.schedule.days[0]?.date
  return shareOfWords(one.title, other.title) + (isSameDay ? 1 : 0)
}

function shareOfWords(one: string, other: string): number {
  if (one === other) return 1
  const [left, right] = [one, other].map((text) => new Set(text.toLowerCase().split(/\s+/)))
  if (!left || !right) return 0
  const shared = [...left].filter((word) => right.has(word)).length
  return (2 * shared) / (left.size + right.size)
}

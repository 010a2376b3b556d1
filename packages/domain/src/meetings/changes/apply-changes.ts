import type { Change } from './changes'
import { groupBy } from '../group-by'
import { type Fields, isFields } from './json-value'
import { type Meeting, MeetingSchema } from '../meeting'

/**
 * Returns the later state of a meeting from the earlier one and the changes from `compareMeetings`.
 *
 * @throws ZodError where the outcome is no meeting: the changes belong to another one
 * @example
 * const later = { ...meeting, title: 'Sixth Meeting of U4SSC', status: 'postponed' }
 * applyChanges(meeting, compareMeetings(meeting, later)).title // => 'Sixth Meeting of U4SSC'
 */
export function applyChanges(before: Meeting, changes: readonly Change[]): Meeting {
  const steps = changes.map((change) => ({
    from: partsOf(change.pointerBefore),
    to: partsOf(change.pointer),
    change,
  }))
  return MeetingSchema.parse(applySteps(before, steps, 0))
}

/** A change with the parts of both pointers. */
interface Step {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly change: Change
}

const NOWHERE = '-'

function partsOf(pointer: string): string[] {
  return pointer.split('/').slice(1)
}

function applySteps(value: unknown, steps: readonly Step[], depth: number): unknown {
  const own = steps.filter(({ to }) => to.length === depth)
  const changed = own.reduce(applyHere, value)
  const inner = own.length === 0 ? steps : steps.filter(({ to }) => to.length > depth)
  if (inner.length === 0) return changed
  if (Array.isArray(changed)) return applyToList(changed, inner, depth)
  return isFields(changed) ? applyToRecord(changed, inner, depth) : changed
}

function applyHere(value: unknown, { change: { kind, after } }: Step): unknown {
  if (kind === 'reordered') return value
  return kind === 'moved' && isFields(value) && isFields(after) ? { ...value, ...after } : after
}

function applyToRecord(record: Fields, steps: readonly Step[], depth: number): Fields {
  const changed: Record<string, unknown> = { ...record }
  for (const [key, inner] of groupBy(steps, ({ to }) => to[depth] ?? '')) {
    const isGone = inner.some(
      ({ to, change }) => to.length === depth + 1 && change.kind === 'removed',
    )
    if (isGone) Reflect.deleteProperty(changed, key)
    else changed[key] = applySteps(changed[key], inner, depth + 1)
  }
  return changed
}

/** Puts changed items at the position in their pointer; the others fill the gaps in order. */
function applyToList(items: readonly unknown[], steps: readonly Step[], depth: number): unknown[] {
  const placed = new Map<number, unknown>()
  const touched = new Set<number>()
  const partOf = (parts: readonly string[]) => parts[depth] ?? NOWHERE
  for (const inner of groupBy(steps, ({ from, to }) => `${partOf(from)} ${partOf(to)}`).values()) {
    const [step] = inner
    const from = step ? partOf(step.from) : NOWHERE
    const to = step ? partOf(step.to) : NOWHERE
    if (from !== NOWHERE) touched.add(Number(from))
    if (to !== NOWHERE) placed.set(Number(to), applySteps(items[Number(from)], inner, depth + 1))
  }
  const others = items.filter((_, place) => !touched.has(place)).values()
  return Array.from({ length: items.length - touched.size + placed.size }, (_, place) =>
    placed.has(place) ? placed.get(place) : others.next().value,
  )
}

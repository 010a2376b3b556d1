import type * as z from 'zod'
import type { Change } from './changes'
import { groupBy } from '../group-by'
import { type Fields, isFields, isSameJson, jsonOf } from './json-value'
import { type Meeting, MeetingSchema } from '../meeting'
import { wrongArgument } from '../../wrong-argument'

/**
 * Returns the later state of a meeting from the earlier one and the changes from `compareMeetings`.
 *
 * Changes of fields can be left out; those of one list belong together.
 *
 * @throws RangeError that names the argument, for what is no meeting and no list of changes; where the
 *   meeting does not have what a change says was there before, because the changes belong to another
 *   one or were applied already; and where they lead to what is no meeting
 * @example
 * const later = { ...meeting, title: 'Sixth Meeting of U4SSC', status: 'postponed' }
 * applyChanges(meeting, compareMeetings(meeting, later)).title // => 'Sixth Meeting of U4SSC'
 */
export function applyChanges(before: Meeting, changes: readonly Change[]): Meeting {
  assertChanges(changes)
  const steps = changes.map((change) => ({
    from: partsOf(change.pointerBefore),
    to: partsOf(change.pointer),
    change,
  }))
  const after = MeetingSchema.safeParse(applySteps(before, steps, 0))
  if (after.success) return after.data
  // Whether it was wrong before is only asked if the outcome is
  const own = MeetingSchema.safeParse(before)
  throw own.success
    ? new RangeError(`changes must lead to a meeting: ${firstIssue(after.error)}`)
    : new RangeError(`before must be a meeting: ${firstIssue(own.error)}`)
}

/** Programs without types give anything. */
function assertChanges(changes: unknown): void {
  if (!Array.isArray(changes))
    throw wrongArgument('changes', 'a list of changes, from compareMeetings', changes)
}

function firstIssue({ issues: [issue] }: z.ZodError): string {
  return issue ? `${issue.path.join('.')}: ${issue.message}` : ''
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
  if (isFields(changed)) return applyToRecord(changed, inner, depth)
  throw otherMeeting(inner[0]?.change)
}

function applyHere(value: unknown, { change }: Step): unknown {
  assertBefore(value, change)
  const { kind, after } = change
  if (kind === 'reordered') return value
  return kind === 'moved' && isFields(value) && isFields(after) ? { ...value, ...after } : after
}

/** Throws unless a value is the one before the change. */
function assertBefore(value: unknown, change: Change): void {
  const { kind, before } = change
  // The change of an order has positions instead of values
  const isSame =
    kind === 'reordered'
      ? value !== undefined
      : kind === 'moved' && isFields(value) && isFields(before)
        ? Object.keys(before).every((key) => isSameJson(jsonOf(value[key]), before[key]))
        : isSameJson(jsonOf(value), before)
  if (!isSame) throw otherMeeting(change)
}

function otherMeeting(change: Change | undefined): RangeError {
  const place = change?.pointerBefore ?? ''
  return new RangeError(
    `before must be the meeting that the changes begin from: it has another value at ${place}`,
  )
}

function applyToRecord(record: Fields, steps: readonly Step[], depth: number): Fields {
  const changed: Record<string, unknown> = { ...record }
  for (const [key, inner] of groupBy(steps, ({ to }) => to[depth] ?? '')) {
    const gone = inner.find(
      ({ to, change }) => to.length === depth + 1 && change.kind === 'removed',
    )
    if (gone) {
      assertBefore(changed[key], gone.change)
      Reflect.deleteProperty(changed, key)
    } else changed[key] = applySteps(changed[key], inner, depth + 1)
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
    if (step && to === NOWHERE) assertBefore(items[Number(from)], step.change)
    if (to !== NOWHERE) placed.set(Number(to), applySteps(items[Number(from)], inner, depth + 1))
  }
  const isThere = ({ to, change }: Step) =>
    to.length === depth + 1 && isSameJson(jsonOf(items[Number(partOf(to))]), change.after)
  const [addition] = touched.size === 0 ? steps.filter(isThere) : []
  if (addition) throw otherMeeting(addition.change)
  const others = items.filter((_, place) => !touched.has(place)).values()
  return Array.from({ length: items.length - touched.size + placed.size }, (_, place) =>
    placed.has(place) ? placed.get(place) : others.next().value,
  )
}

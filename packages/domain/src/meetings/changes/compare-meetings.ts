import { MEETING, type ListShape, type RecordShape } from './change-shapes'
import type { Change, ChangeKind, ChangeTarget } from './changes'
import { type Fields, isFields, isSameJson, jsonOf, keysOf } from './json-value'
import type { Meeting } from '../meeting'
import { pairUp } from './pair-up'
import { steadyPlaces } from './steady-order'
import { assertObject } from '../../wrong-argument'

/**
 * Returns the differences between two states of a meeting, each once: `applyChanges(before,
 * changes)` gives `after`.
 *
 * Sessions, speakers and documents are matched by id, and if an id is missing or new, by title,
 * time and similarity: a session with new times is `moved`, not removed and added. A changed order
 * is `reordered`. Returns an empty list if nothing changed.
 *
 * @example
 * const [change] = compareMeetings(meeting, { ...meeting, mode: 'hybrid' })
 * change.kind // => 'changed'
 * change.what // => 'mode'
 * change.before // => 'virtual'
 * change.after // => 'hybrid'
 */
export function compareMeetings(before: Meeting, after: Meeting): Change[] {
  assertObject(before, 'before')
  assertObject(after, 'after')
  return compareRecords(before, after, MEETING, WHOLE)
}

/** Location, subject and audience of a difference. */
type Place = Pick<Change, 'pointer' | 'pointerBefore' | 'subject' | 'name' | 'audience'>

const WHOLE: Place = {
  pointer: '',
  pointerBefore: '',
  subject: null,
  name: null,
  audience: 'public',
}

function compareRecords(before: Fields, after: Fields, shape: RecordShape, outer: Place): Change[] {
  const place = describePlace(outer, before, after, shape)
  const { moves = [], what } = shape
  const changes: Change[] = []
  if (moves.some((key) => !isSameJson(before[key], after[key]))) {
    changes.push(
      changeOf('moved', what, place, { before: pick(before, moves), after: pick(after, moves) }),
    )
  }
  for (const key of keysOf(before, after)) {
    if (moves.includes(key) || isSameJson(before[key], after[key])) continue
    changes.push(...compareField(key, before[key], after[key], shape, place))
  }
  return changes
}

function compareField(
  key: string,
  before: unknown,
  after: unknown,
  { fields = {}, named, what }: RecordShape,
  outer: Place,
): Change[] {
  const place = stepInto(outer, key, key)
  const field = (Object.hasOwn(fields, key) ? fields[key] : undefined) ?? what
  const isWhole = typeof field === 'string'
  const shape = isWhole ? { what: field } : field
  if ('keys' in shape) {
    if (Array.isArray(before) && Array.isArray(after)) {
      return compareLists(before, after, shape, place)
    }
  } else if (!isWhole && isFields(before) && isFields(after)) {
    return compareRecords(before, after, shape, place)
  }
  const kind = kindOf(before, after, shape.what, key === named)
  return [changeOf(kind, shape.what, addressTo(place, shape, before, after), { before, after })]
}

function kindOf(before: unknown, after: unknown, what: ChangeTarget, isName: boolean): ChangeKind {
  if (before === undefined) return 'added'
  if (after === undefined) return 'removed'
  if (what !== 'status') return isName ? 'renamed' : 'changed'
  return after === 'postponed' || after === 'cancelled' ? after : 'reinstated'
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  shape: ListShape,
  place: Place,
): Change[] {
  const partners = pairUp(before, after, shape)
  const kept = new Set(partners)
  const removed = before.flatMap((item, from) =>
    kept.has(from)
      ? []
      : [
          changeOf('removed', shape.what, placeOfItem(item, shape, stepInto(place, from, '-')), {
            before: item,
          }),
        ],
  )
  const steady: { from: number; to: number }[] = []
  const others = after.flatMap((item, to) => {
    const from = partners[to] ?? -1
    if (from < 0) {
      const own = placeOfItem(item, shape, stepInto(place, '-', to))
      return [changeOf('added', shape.what, own, { after: item })]
    }
    if (!isSameJson(before[from], item)) {
      return compareItems(before[from], item, shape, stepInto(place, from, to))
    }
    steady.push({ from, to })
    return []
  })
  return [...removed, ...others, ...compareOrder(steady, after, shape, place)]
}

function compareItems(
  before: unknown,
  after: unknown,
  { items, what }: ListShape,
  place: Place,
): Change[] {
  return items && isFields(before) && isFields(after)
    ? compareRecords(before, after, { what, ...items }, place)
    : [changeOf('changed', what, place, { before, after })]
}

/** Returns the smallest set of items that must move to get the new order. */
function compareOrder(
  unchanged: readonly { from: number; to: number }[],
  after: readonly unknown[],
  shape: ListShape,
  place: Place,
): Change[] {
  const steady = new Set(steadyPlaces(unchanged.map(({ from }) => from)))
  return unchanged.flatMap(({ from, to }, index) => {
    if (steady.has(index)) return []
    const own = placeOfItem(after[to], shape, stepInto(place, from, to))
    return [changeOf('reordered', shape.what, own, { before: from, after: to })]
  })
}

function placeOfItem(item: unknown, { items }: ListShape, place: Place): Place {
  return items && isFields(item) ? describePlace(place, item, item, items) : place
}

function changeOf(
  kind: ChangeKind,
  what: ChangeTarget,
  place: Place,
  { before, after }: { readonly before?: unknown; readonly after?: unknown },
): Change {
  return { kind, what, ...place, before: jsonOf(before), after: jsonOf(after) }
}

/** Appends a step to a JSON pointer; field names and numbers need no escaping. */
function stepInto(place: Place, from: string | number, to: string | number): Place {
  return {
    ...place,
    pointer: `${place.pointer}/${to}`,
    pointerBefore: `${place.pointerBefore}/${from}`,
  }
}

/** Returns a location with the subject and audience of its record. */
function describePlace(
  place: Place,
  before: Fields,
  after: Fields,
  shape: Omit<RecordShape, 'what'>,
): Place {
  if (place.pointer === '') return place
  const id = textOf(after['id'])
  const name = shape.named === undefined ? null : textOf(before[shape.named])
  return {
    ...addressTo(place, shape, before, after),
    subject: id ?? place.subject,
    name: name ?? place.name,
  }
}

/** Returns a location for the audience that may see the record both before and after. */
function addressTo(
  place: Place,
  { audience, accessField = '' }: Partial<Pick<RecordShape, 'what' | 'audience' | 'accessField'>>,
  ...states: readonly unknown[]
): Place {
  const allowed = states.map((state) => isFields(state) && state[accessField])
  const seen = [place.audience, audience, ...allowed]
  const strictest = (['secretariat', 'registrants'] as const).find((each) => seen.includes(each))
  return { ...place, audience: strictest ?? 'public' }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function pick(record: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.map((key) => [key, record[key]]))
}

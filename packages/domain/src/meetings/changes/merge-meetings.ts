import { FACT_NAMES, type FactName } from '../facts/list-facts'
import { FACTS } from '../facts/table'
import { type Fields, isFields, isSameJson, keysOf } from './json-value'
import type { Meeting } from '../meeting'
import type { Session } from '../programme'
import { assertObject } from '../../wrong-argument'

/** The side of a merge. */
export type MergeSide = 'mine' | 'theirs'

/** Two edited states of one meeting, and the state that both started from. */
export interface MergedStates {
  readonly base: Meeting
  readonly mine: Meeting
  readonly theirs: Meeting
}

/** A part of a meeting that one side or both sides changed. */
export interface MergePart {
  /**
   * Pointer of the part, for `choices`. An item of a list is named by its id, its order by "order"
   * and the times of a session by "time".
   */
  readonly pointer: string
  readonly field: FactName
  /** Id of the session, speaker, document or decision; `null` for a field of the meeting. */
  readonly id: string | null
  /** Name within the field or the item; `null` for all of it. */
  readonly part: string | null
  /** The side that the result has. */
  readonly side: MergeSide
  /** The values; `undefined` where a side does not have the part. */
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

export interface MergedMeeting {
  readonly meeting: Meeting
  /** What one side changed, or what was chosen. */
  readonly merged: readonly MergePart[]
  /** What both sides changed, and nobody has chosen yet. The result has `mine`. */
  readonly conflicts: readonly MergePart[]
}

/** The chosen side of each conflict, by pointer. */
export type MergeChoices = Readonly<Record<string, MergeSide>>

/** Fields of an item that only make sense together, with the name of the part. */
const TOGETHER = new Map<string, string>(
  Object.entries({ startTime: 'time', endTime: 'time' } satisfies Partial<
    Record<keyof Session, string>
  >),
)

/**
 * Merges two edited states of a meeting, field by field, and sessions, speakers, documents and
 * decisions item by item. What one side changed is in the result. What both sides changed is a
 * conflict: the result has the chosen side, and `mine` without a choice.
 *
 * @example
 * const mine = { ...meeting, title: 'Sixth meeting' }
 * const theirs = { ...meeting, fee: 'paid' }
 * mergeMeetings({ base: meeting, mine, theirs }).meeting.fee // => 'paid'
 * mergeMeetings({ base: meeting, mine, theirs }).meeting.title // => 'Sixth meeting'
 */
export function mergeMeetings(states: MergedStates, choices: MergeChoices = {}): MergedMeeting {
  assertStates(states)
  const merged: MergePart[] = []
  const conflicts: MergePart[] = []
  const meeting: Meeting = { ...states.mine }
  for (const field of FACT_NAMES) {
    const settle: Settle = (values, id, part) => {
      const pointer = pointerTo([field, id, part])
      const choice = choices[pointer]
      const side = sideOf(values) ?? choice ?? 'mine'
      const isOpen = sideOf(values) === null && choice === undefined
      const list = isOpen ? conflicts : merged
      if (!isSameJson(values.mine, values.theirs))
        list.push({ pointer, field, id, part, side, ...values })
      return values[side]
    }
    const values = {
      base: states.base[field],
      mine: states.mine[field],
      theirs: states.theirs[field],
    }
    const value = mergeField(values, FACTS[field].merge, settle)
    if (value === undefined) Reflect.deleteProperty(meeting, field)
    else Object.assign(meeting, { [field]: value })
  }
  return { meeting, merged, conflicts }
}

interface Values<Value = unknown> {
  readonly base: Value
  readonly mine: Value
  readonly theirs: Value
}

/** Returns the value of a part, and notes which side it is from. */
type Settle = (values: Values, id: string | null, part: string | null) => unknown

/** Returns the only side that changed a value, or `mine` if both sides agree; `null` in a conflict. */
function sideOf({ base, mine, theirs }: Values): MergeSide | null {
  if (isSameJson(mine, theirs) || isSameJson(theirs, base)) return 'mine'
  return isSameJson(mine, base) ? 'theirs' : null
}

function mergeField(values: Values, way: (typeof FACTS)[FactName]['merge'], settle: Settle) {
  if (sideOf(values) !== null) return settle(values, null, null)
  if (way === 'parts' && isEach(values, isFields)) return mergeNames(values, null, settle)
  if (way === 'items' && isEach(values, isListOfItems)) return mergeItems(values, settle)
  return settle(values, null, null)
}

/** Merges records name by name; names that belong together are one part. */
function mergeNames(values: Values<Fields>, id: string | null, settle: Settle): Fields {
  const { base, mine, theirs } = values
  const names = keysOf(base, { ...theirs, ...mine })
  const merged: Record<string, unknown> = {}
  for (const part of new Set(names.map((name) => partOf(name, id)))) {
    const own = names.filter((name) => partOf(name, id) === part)
    if (own.includes(part)) {
      const value = settle({ base: base[part], mine: mine[part], theirs: theirs[part] }, id, part)
      if (value !== undefined) merged[part] = value
      continue
    }
    const pick = (side: Fields) => Object.fromEntries(own.map((name) => [name, side[name]]))
    Object.assign(
      merged,
      settle({ base: pick(base), mine: pick(mine), theirs: pick(theirs) }, id, part),
    )
  }
  return merged
}

function partOf(name: string, id: string | null): string {
  return (id === null ? undefined : TOGETHER.get(name)) ?? name
}

interface Item extends Fields {
  readonly id: string
}

/** Merges lists item by item. An item that only one side has is added or removed as a whole. */
function mergeItems(lists: Values<readonly Item[]>, settle: Settle): Item[] {
  const of = (side: readonly Item[]) => new Map(side.map((item) => [item.id, item]))
  const sides = { base: of(lists.base), mine: of(lists.mine), theirs: of(lists.theirs) }
  const merged = new Map<string, Item>()
  for (const id of new Set([...sides.mine.keys(), ...sides.theirs.keys()])) {
    const item = mergeItem(
      { base: sides.base.get(id), mine: sides.mine.get(id), theirs: sides.theirs.get(id) },
      id,
      settle,
    )
    if (isItem(item)) merged.set(id, item)
  }
  return orderOf(lists, settle).flatMap((id) => merged.get(id) ?? [])
}

function mergeItem(values: Values<Item | undefined>, id: string, settle: Settle): unknown {
  const { base, mine, theirs } = values
  return base && mine && theirs
    ? mergeNames({ base, mine, theirs }, id, settle)
    : settle(values, id, null)
}

/**
 * Returns the ids of both sides in order: the items that all states have as the side that
 * reordered them, every other item after the one that it follows on its own side.
 */
function orderOf(lists: Values<readonly Item[]>, settle: Settle): string[] {
  const idsOf = (list: readonly Item[]) => list.map(({ id }) => id)
  const [base, mine, theirs] = [lists.base, lists.mine, lists.theirs].map(idsOf)
  if (!base || !mine || !theirs) return []
  const isCommon = (id: string) => base.includes(id) && mine.includes(id) && theirs.includes(id)
  const common = {
    base: base.filter(isCommon),
    mine: mine.filter(isCommon),
    theirs: theirs.filter(isCommon),
  }
  const chosen = settle(common, null, 'order')
  const order = Array.isArray(chosen) ? chosen.map(String) : common.mine
  for (const side of [mine, theirs])
    side.forEach((id, place) => {
      if (order.includes(id)) return
      const before = side.slice(0, place).findLast((one) => order.includes(one))
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id)
    })
  return order
}

function isEach<Kind>(
  values: Values,
  isKind: (value: unknown) => value is Kind,
): values is Values<Kind> {
  return isKind(values.base) && isKind(values.mine) && isKind(values.theirs)
}

/** Returns whether a value is a list of items with an id each, none of them twice. */
function isListOfItems(value: unknown): value is readonly Item[] {
  if (!Array.isArray(value) || !value.every(isItem)) return false
  return new Set(value.map(({ id }) => id)).size === value.length
}

function isItem(value: unknown): value is Item {
  return isFields(value) && typeof value['id'] === 'string'
}

function pointerTo(names: readonly (string | null)[]): string {
  return names
    .flatMap((name) =>
      name === null ? [] : `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    )
    .join('')
}

function assertStates(states: MergedStates): void {
  assertObject(states, 'states')
  for (const side of ['base', 'mine', 'theirs'] as const)
    assertObject(states[side], `states.${side}`)
}

import { dequal } from 'dequal/lite'
import type { Meeting } from '@u4ssc/domain'
import { EDITABLE } from './editable'
import type { Editable } from './editable'

/** Two different changes of the same item. Both are kept. */
export interface Conflict {
  readonly field: Editable
  /** ID of the session, speaker, document or decision; `null` for a whole field. */
  readonly id: string | null
  readonly mine: unknown
  readonly theirs: unknown
}

export interface Merged {
  readonly meeting: Meeting
  readonly conflicts: readonly Conflict[]
  /** Fields that only the other person changed. They are merged. */
  readonly taken: readonly Editable[]
}

interface Item {
  readonly id: string
}

/**
 * Merges two edited versions of one meeting. A field or item changed on one side takes that change.
 * If both sides changed it, `mine` is kept and a conflict is reported.
 */
export function mergeMeetings(base: Meeting, mine: Meeting, theirs: Meeting): Merged {
  const conflicts: Conflict[] = []
  const taken: Editable[] = []
  let meeting: Meeting = { ...theirs, ...pick(mine) }
  for (const field of EDITABLE) {
    if (dequal(theirs[field], base[field]) || dequal(mine[field], theirs[field])) continue
    if (dequal(mine[field], base[field])) {
      meeting = { ...meeting, [field]: theirs[field] }
      taken.push(field)
      continue
    }
    const [before, own, other] = [base[field], mine[field], theirs[field]]
    if (isListOfItems(before) && isListOfItems(own) && isListOfItems(other)) {
      const merged = mergeItems(field, before, own, other)
      meeting = { ...meeting, [field]: merged.items }
      conflicts.push(...merged.conflicts)
    } else conflicts.push({ field, id: null, mine: own, theirs: other })
  }
  return { meeting, conflicts, taken }
}

/** Resolves a conflict in favour of the other person. */
export function takeTheirs(meeting: Meeting, { field, id, theirs }: Conflict): Meeting {
  const list: unknown = meeting[field]
  if (id === null || !isListOfItems(list)) return { ...meeting, [field]: theirs }
  const others = list.filter((item) => item.id !== id)
  if (!isItem(theirs)) return { ...meeting, [field]: others }
  const at = list.findIndex((item) => item.id === id)
  const place = at === -1 ? list.length : at
  return { ...meeting, [field]: [...others.slice(0, place), theirs, ...others.slice(place)] }
}

function mergeItems(
  field: Editable,
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
) {
  const conflicts: Conflict[] = []
  const find = (list: readonly Item[], id: string) => list.find((item) => item.id === id)
  const ids = [...new Set([...mine, ...theirs].map(({ id }) => id))]
  const items = ids.flatMap((id): Item[] => {
    const [before, own, other] = [find(base, id), find(mine, id), find(theirs, id)]
    const kept = own ?? other
    if (!kept || dequal(own, other)) return kept ? [kept] : []
    if (dequal(own, before)) return other ? [other] : []
    if (!dequal(other, before)) conflicts.push({ field, id, mine: own, theirs: other })
    return own ? [own] : []
  })
  return { items, conflicts }
}

function isListOfItems(value: unknown): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem)
}

function isItem(value: unknown): value is Item {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
  )
}

function pick(meeting: Meeting): Pick<Meeting, Editable> {
  const { title, shortTitle, status, mode, schedule, venue, languages, organizers } = meeting
  const { objectives, participation, fee, registration, website, contact, deadlines } = meeting
  const { programme, speakers, documents, outcomes, decisions, joining } = meeting
  return {
    ...{ title, shortTitle, status, mode, schedule, venue, languages, organizers },
    ...{ objectives, participation, fee, registration, website, contact, deadlines },
    ...{ programme, speakers, documents, outcomes, decisions, joining },
  }
}

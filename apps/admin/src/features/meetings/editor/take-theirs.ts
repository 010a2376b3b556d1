import * as z from 'zod'
import type { Meeting } from '@u4ssc/domain'
import type { MergePart } from '@u4ssc/domain/meetings'

const RecordSchema = z.record(z.string(), z.unknown())
const ItemsSchema = z.array(z.looseObject({ id: z.string() }))
type Item = z.infer<typeof ItemsSchema>[number]

/** Resolves a conflict in favour of the other person; everything else stays as it is now. */
export function takeTheirs(meeting: Meeting, conflict: MergePart): Meeting {
  const { field, id, part, theirs } = conflict
  const now: unknown = meeting[field]
  const items = ItemsSchema.safeParse(now)
  if (items.success && (id !== null || part === 'order'))
    return { ...meeting, [field]: itemsWith(items.data, conflict) }
  const record = RecordSchema.safeParse(now)
  if (part !== null && record.success)
    return { ...meeting, [field]: withPart(record.data, part, theirs) }
  return withPart(meeting, field, theirs)
}

function itemsWith(items: readonly Item[], { id, part, theirs }: MergePart): Item[] {
  if (id === null) {
    const order = z.array(z.string()).parse(theirs)
    const places = items
      .map((item, at) => (order.includes(item.id) ? at : -1))
      .filter((at) => at >= 0)
    const sorted = order.flatMap((one) => items.find((item) => item.id === one) ?? [])
    return items.map((item, at) => sorted[places.indexOf(at)] ?? item)
  }
  if (part !== null)
    return items.map((item) => (item.id === id ? { ...withPart(item, part, theirs), id } : item))
  const [other] = ItemsSchema.safeParse([theirs]).data ?? []
  if (!other) return items.filter((item) => item.id !== id)
  return items.some((item) => item.id === id)
    ? items.map((item) => (item.id === id ? other : item))
    : [...items, other]
}

/** Sets a part of a record; the times of a session are two of its fields. */
function withPart<Whole extends object>(whole: Whole, part: string, value: unknown): Whole {
  const times = z.looseObject({ startTime: z.unknown() }).safeParse(value)
  if (part === 'time' && times.success) return { ...whole, ...times.data }
  if (value !== undefined) return { ...whole, [part]: value }
  const rest = { ...whole }
  Reflect.deleteProperty(rest, part)
  return rest
}

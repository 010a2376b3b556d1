import { SessionSchema } from '@u4ssc/domain/meetings'
import * as v from 'valibot'
import { z } from 'zod'

const KINDS = /** @type {const} */ ([
  ...['opening', 'session', 'panel', 'approval', 'break', 'closing', 'other'],
])
const ROLES = /** @type {const} */ ([
  ...['chair', 'moderator', 'opening', 'panellist', 'rapporteur', 'speaker'],
])
const WALL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/

export const sessions = Array.from({ length: 200 }, (_, index) => ({
  id: `session-${index}`,
  title: `Session ${index}: smart sustainable cities`,
  kind: KINDS[index % KINDS.length],
  date: `2026-12-${String(7 + (index % 5)).padStart(2, '0')}`,
  starts: '09:00',
  ends: '09:45',
  room: index % 3 === 0 ? null : `Room ${index % 8}`,
  speakers: [
    { speaker: `speaker-${index}`, role: ROLES[index % ROLES.length] },
    { speaker: `speaker-${index + 1}`, role: 'panellist' },
  ],
  documents: [`document-${index}`],
}))
/** One in ten is invalid: its times or its date. */
export const faulty = sessions.map((session, index) => {
  if (index % 20 === 7) return { ...session, ends: '08:00' }
  return index % 20 === 17 ? { ...session, date: '2026-02-30' } : session
})

// The same shape, with built-in features of the library only
const plain = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: z.enum(KINDS),
    date: z.iso.date(),
    starts: z.string().regex(WALL_TIME),
    ends: z.string().regex(WALL_TIME),
    room: z.string().nullable(),
    speakers: z.array(z.object({ speaker: z.string(), role: z.enum(ROLES) })),
    documents: z.array(z.string()),
  })
  .refine(({ starts, ends }) => starts < ends, { path: ['ends'] })
const valibot = v.pipe(
  v.object({
    id: v.string(),
    title: v.string(),
    kind: v.picklist(KINDS),
    date: v.pipe(v.string(), v.isoDate()),
    starts: v.pipe(v.string(), v.regex(WALL_TIME)),
    ends: v.pipe(v.string(), v.regex(WALL_TIME)),
    room: v.nullable(v.string()),
    speakers: v.array(v.object({ speaker: v.string(), role: v.picklist(ROLES) })),
    documents: v.array(v.string()),
  }),
  v.check(({ starts, ends }) => starts < ends),
)

export const WAYS = {
  SessionSchema: (/** @type {unknown} */ value) => SessionSchema.safeParse(value).success,
  'zod, the same shape': (/** @type {unknown} */ value) => plain.safeParse(value).success,
  valibot: (/** @type {unknown} */ value) => v.safeParse(valibot, value).success,
}

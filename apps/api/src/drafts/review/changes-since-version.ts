import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod'
import { AcknowledgementSchema, CorrectionSchema } from '@u4ssc/client/circulars'
import type { Correction } from '@u4ssc/client/circulars'
import { DraftBaseSchema, DraftDecisionSchema } from '@u4ssc/client/drafts'
import type { Difference } from '@u4ssc/client/responses'
import { listActsOn } from '../../audit/index'
import type { Database } from '../../db/index'
import { findAt, stepsOf } from '../../http/json-pointer'
import { nameActors } from '../../people/index'
import type { DraftRow } from '../../db/tables/index'

type Value = Correction['value']

/** Values set by people in a draft, by JSON pointer. */
type Settings = ReadonlyMap<string, Value>

const KeptSchema = z.object({
  corrections: z.array(CorrectionSchema),
  acknowledgements: z.array(AcknowledgementSchema),
  bases: z.array(DraftBaseSchema),
  decisions: z.array(DraftDecisionSchema),
})
type Kept = z.infer<typeof KeptSchema>

/** What an action on a draft set; the action that created it has no version. */
const ActSchema = KeptSchema.partial().extend({ version: z.int().default(1) })

interface Step {
  readonly version: number
  readonly settings: Settings
  readonly by: string | null
  readonly at: string
}

/** Returns what others changed in a draft since a version, and who changed it last. */
export async function changesSinceVersion(
  tx: Database,
  draft: DraftRow,
  version: number,
): Promise<Difference[]> {
  const steps = stepsFrom(await listActsOn(tx, `drafts/${draft.id}`))
  const seen = steps.filter((step) => step.version <= version).at(-1)
  const now = steps.at(-1)
  if (!seen || !now) return []

  const names = await nameActors(tx, [...new Set(steps.flatMap(({ by }) => by ?? []))])
  const pointers = new Set([...seen.settings.keys(), ...now.settings.keys()])
  return [...pointers]
    .filter((pointer) => isOtherwise(seen, now, pointer))
    .map((pointer) => {
      return {
        pointer,
        before: seen.settings.get(pointer) ?? unset(draft, pointer),
        after: now.settings.get(pointer) ?? unset(draft, pointer),
        ...setterOf(lastToSet(steps, pointer) ?? now, names),
      }
    })
}

/** Who set a fact of a draft last, and when. */
export type Setter = Pick<Difference, 'by' | 'at'>

/** Returns who set each value of a draft, by JSON pointer. */
export async function listSetters(
  tx: Database,
  draftId: string,
): Promise<ReadonlyMap<string, Setter>> {
  const steps = stepsFrom(await listActsOn(tx, `drafts/${draftId}`))
  const names = await nameActors(tx, [...new Set(steps.flatMap(({ by }) => by ?? []))])
  const pointers = [...(steps.at(-1)?.settings.keys() ?? [])]
  return new Map(
    pointers.flatMap((pointer) => {
      const step = lastToSet(steps, pointer)
      return step ? [[pointer, setterOf(step, names)] as const] : []
    }),
  )
}

function setterOf({ by, at }: Step, names: ReadonlyMap<string, string>): Setter {
  const name = by === null ? undefined : names.get(by)
  return { by: by === null || name === undefined ? null : { id: by, name }, at }
}

function stepsFrom(acts: Awaited<ReturnType<typeof listActsOn>>): Step[] {
  let kept: Kept = { corrections: [], acknowledgements: [], bases: [], decisions: [] }
  const steps = acts.flatMap(({ after, person: by, at }): Step[] => {
    const act = ActSchema.safeParse(after)
    if (!act.success) return []
    const { version, ...set } = act.data
    kept = KeptSchema.parse({ ...kept, ...set })
    return [{ version, settings: settingsOf(kept), by, at }]
  })
  return steps.sort((a, b) => a.version - b.version)
}

function settingsOf({ corrections, acknowledgements, bases, decisions }: Kept): Settings {
  return new Map<string, Value>([
    ...corrections.map(({ pointer, value }) => [`/reading${pointer}`, value] as const),
    ...acknowledgements.map(
      ({ diagnostic, note }) => [`/read/diagnostics/${diagnostic}`, { note }] as const,
    ),
    ...decisions.map(({ issue, answer }) => [`/decisions/${issue}`, answer] as const),
    ['/bases', bases],
  ])
}

function isOtherwise(one: Step, other: Step, pointer: string): boolean {
  return !isDeepStrictEqual(one.settings.get(pointer), other.settings.get(pointer))
}

function lastToSet(steps: readonly Step[], pointer: string): Step | undefined {
  return steps
    .filter((step, index) => {
      const before = steps[index - 1]
      return before !== undefined && isOtherwise(before, step, pointer)
    })
    .at(-1)
}

const READING = '/reading'

/**
 * Returns the original value of a fact that nobody set, or "open" for an unacknowledged diagnostic.
 */
function unset({ read, start }: DraftRow, pointer: string): Value {
  if (!pointer.startsWith(`${READING}/`)) return null
  const fact = findAt(start ?? read, stepsOf(pointer.slice(READING.length)))
  const value = z.json().safeParse(fact)
  return value.success ? value.data : null
}

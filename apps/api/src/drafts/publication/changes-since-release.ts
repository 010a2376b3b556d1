import * as z from 'zod'
import { DifferenceSchema } from '@u4ssc/client/responses'
import type { Difference } from '@u4ssc/client/responses'
import type { Change } from '@u4ssc/domain'
import { listActsOn } from '../../audit/index'
import type { Database } from '../../db/index'
import { nameActors } from '../../people/index'

const ReleaseActSchema = z.object({
  release: z.int(),
  changes: z.array(z.object({ pointer: z.string() })),
})

/**
 * Returns what others changed in a public meeting since a release, as pointers in the draft, and
 * who published it last.
 *
 * @param changes - between that release and the latest
 */
export async function changesSinceRelease(
  tx: Database,
  { slug, release, position }: { slug: string; release: number; position: number },
  changes: readonly Change[],
): Promise<Difference[]> {
  const acts = (await listActsOn(tx, `meetings/${slug}`)).flatMap(({ after, person, at }) => {
    const act = ReleaseActSchema.safeParse(after)
    return act.success && act.data.release > release ? [{ ...act.data, person, at }] : []
  })
  const names = await nameActors(tx, [...new Set(acts.flatMap(({ person }) => person ?? []))])
  return changes.map(({ pointer, before, after }) => {
    const own = acts.filter((act) => act.changes.some((change) => change.pointer === pointer))
    const { person = null, at = null } = own.at(-1) ?? acts.at(-1) ?? {}
    const name = person === null ? undefined : names.get(person)
    return DifferenceSchema.parse({
      pointer: `/reading/meetings/${position}${pointer}`,
      before: before ?? null,
      after: after ?? null,
      by: person === null || name === undefined ? null : { id: person, name },
      at,
    })
  })
}

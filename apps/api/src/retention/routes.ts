import { settings } from '@u4ssc/client/contract'
import type { RetentionChange, RetentionSettings } from '@u4ssc/client/platform'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { personOf } from '../permissions/index'
import { readRetention, saveSetting } from '../settings/index'
import { previewPurge } from './preview-purge'

interface Deps {
  readonly db: Database
  readonly clock: Clock
}

/** Routes for how long personal data is kept. */
export function retentionRoutes(deps: Deps) {
  const { db, clock } = deps
  return routes(
    serve(settings.getRetention, () => readRetention(db)),
    serve(settings.previewRetention, ({ body: { periods } }) => previewPurge(db, periods, clock())),
    serve(settings.setRetention, async ({ body }, c) =>
      changeRetention(deps, body, (await personOf(c)).id),
    ),
  )
}

async function changeRetention(
  { db, clock }: Deps,
  { periods, version, erases }: RetentionChange,
  person: string,
): Promise<RetentionSettings> {
  const { total } = await previewPurge(db, periods, clock())
  if (total !== erases)
    throw new Problem(
      'settings-changed',
      'What these periods would erase has changed. Preview them again.',
    )
  return db.transaction(async (tx) => {
    const { periods: before } = await readRetention(tx)
    await saveSetting(tx, 'retention', { value: periods, version })
    await recordAct(tx, {
      ...{ at: clock(), person, action: 'change-retention', subject: 'retention' },
      ...{ before, after: { ...periods, erases } },
    })
    return { periods, version: version + 1 }
  })
}

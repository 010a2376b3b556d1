import { registrations } from '@u4ssc/client/contract'
import { recordAct } from '../../audit/index'
import { routes, serve } from '../../http/serve'
import { personOf } from '../../permissions/index'
import { eraseRow, readDataOf } from '../own/personal-data'
import type { RegistrationDeps } from '../registration-deps'
import { requireRecord } from './describe-record'

/** Routes to export and erase the data of a person on request. */
export function personalDataRoutes({ db, clock }: RegistrationDeps) {
  return routes(
    serve(registrations.exportData, async ({ params: { id } }, c) => {
      const { id: person } = await personOf(c)
      const at = clock()
      const data = await readDataOf(db, await requireRecord(db, id), at)
      const act = { action: 'export-personal-data', subject: `registrations/${id}` } as const
      await recordAct(db, { at, person, ...act, before: null, after: null })
      return data
    }),
    serve(registrations.erase, async ({ params: { id } }, c) => {
      const { id: person } = await personOf(c)
      await db.transaction(async (tx) => {
        const at = clock()
        await eraseRow(tx, await requireRecord(tx, id), at)
        const act = { action: 'erase-registration', subject: `registrations/${id}` } as const
        await recordAct(tx, { at, person, ...act, before: null, after: null })
      })
    }),
  )
}

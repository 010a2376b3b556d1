import { registrations } from '@u4ssc/client/contract'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { findRegistration } from '../registrations/index'
import { officialDocumentFor } from './create-official-document'
import type { OfficialDocumentDeps } from './create-official-document'

/** Routes for the secretariat for the official documents of a registration. */
export function officialDocumentRecordRoutes(deps: OfficialDocumentDeps) {
  return routes(
    serve(registrations.downloadConfirmation, async ({ params: { id } }, c) => {
      const row = await findRegistration(deps.db, id)
      if (!row)
        throw new Problem(
          'registration-not-found',
          'This registration does not exist or is deleted.',
        )
      const pdf = await officialDocumentFor(deps, row, 'confirmation')
      return c.body(Buffer.from(pdf), 200, { 'content-type': 'application/pdf' })
    }),
  )
}

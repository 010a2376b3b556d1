import { certificates, visaRequests } from '@u4ssc/client/contract'
import { OfficialDocumentCheckSchema, VisaRequestListSchema } from '@u4ssc/client/registrations'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { personOf } from '../permissions/index'
import { readCode } from '../readable-codes/index'
import { findOfficialDocument, listVisaRequests } from '../registrations/index'
import type { RegistrationDeps } from '../registrations/index'
import { decideVisaRequest } from './decide-visa-request'

/** Routes to verify documents, and for the secretariat to decide visa requests. */
export function officialDocumentRoutes(deps: RegistrationDeps) {
  const { db } = deps
  return routes(
    serve(certificates.verify, async ({ params: { code } }) => {
      const paper = await findOfficialDocument(db, readCode(code))
      if (!paper)
        throw new Problem(
          'certificate-not-found',
          'No certificate or visa letter has this code. Check the code.',
        )
      const { kind, slug, stated } = paper
      const { participant, meeting, issuedOn } = stated
      return OfficialDocumentCheckSchema.parse({
        ...participant,
        ...meeting,
        kind,
        issuedOn,
        meeting: slug,
        name: participant.writtenName ?? participant.familyName,
      })
    }),
    serve(visaRequests.list, async ({ query: { meeting } }) =>
      VisaRequestListSchema.parse({ items: await listVisaRequests(db, meeting) }),
    ),
    serve(visaRequests.decide, async ({ params: { registration }, body }, c) =>
      decideVisaRequest(deps, registration, body, (await personOf(c)).id),
    ),
  )
}

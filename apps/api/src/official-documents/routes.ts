import { certificates, registrations, visaRequests } from '@u4ssc/client/contract'
import { OfficialDocumentCheckSchema, VisaRequestListSchema } from '@u4ssc/client/registrations'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { personOf } from '../permissions/index'
import { readCode } from '../readable-code'
import {
  findOfficialDocument,
  findRegistration,
  listVisaRequests,
  requireOwn,
  toOwnRegistration,
} from '../registrations/index'
import type { RegistrationDeps } from '../registrations/index'
import { listCertificates, sendCertificates } from './send-certificates'
import { decideVisaRequest, requestVisaLetter } from './decide-visa-request'
import type { Context } from 'hono'
import type { AppEnv } from '../http/app-env'
import type { RegistrationRow } from '../db/tables/index'
import { officialDocumentFor, previewOfficialDocument } from './create-official-document'
import type { OfficialDocumentDeps } from './create-official-document'

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
    serve(certificates.list, ({ params: { slug } }) => listCertificates(db, slug, deps.clock())),
    serve(certificates.send, async ({ params: { slug } }, c) => ({
      queued: await sendCertificates(deps, slug, (await personOf(c)).id),
    })),
    serve(visaRequests.list, async ({ query: { meeting } }) =>
      VisaRequestListSchema.parse({ items: await listVisaRequests(db, meeting) }),
    ),
    serve(visaRequests.decide, async ({ params: { registration }, body }, c) =>
      decideVisaRequest(deps, registration, body, (await personOf(c)).id),
    ),
  )
}

const { own } = registrations

/** Routes for the official documents of a registration, by personal link. */
export function ownOfficialDocumentRoutes(deps: OfficialDocumentDeps) {
  const { db, clock } = deps
  const answerOwn = async (
    c: Context<AppEnv>,
    token: string,
    kind: Parameters<typeof officialDocumentFor>[2],
  ) => {
    const row = await requireOwn(db, token, clock())
    const pdf = await officialDocumentFor(deps, row, kind)
    return c.body(Buffer.from(pdf), 200, { 'content-type': 'application/pdf' })
  }
  return routes(
    serve(own.openCertificate, ({ token }, c) => answerOwn(c, token, 'certificate')),
    serve(own.openVisaLetter, ({ token }, c) => answerOwn(c, token, 'visa-letter')),
    serve(own.requestVisaLetter, async ({ token, body }) =>
      toOwnRegistration(db, await requestVisaLetter(deps, token, body), clock()),
    ),
  )
}

/** Routes for the secretariat for the official documents of a registration. */
export function officialDocumentRecordRoutes(deps: OfficialDocumentDeps) {
  const answer = async (
    c: Context<AppEnv>,
    id: string,
    write: (row: RegistrationRow) => Promise<Uint8Array>,
  ) => {
    const row = await findRegistration(deps.db, id)
    if (!row)
      throw new Problem('registration-not-found', 'This registration does not exist or is deleted.')
    return c.body(Buffer.from(await write(row)), 200, { 'content-type': 'application/pdf' })
  }
  return routes(
    serve(registrations.downloadConfirmation, ({ params: { id } }, c) =>
      answer(c, id, (row) => officialDocumentFor(deps, row, 'confirmation')),
    ),
    serve(registrations.previewCertificate, ({ params: { id } }, c) =>
      answer(c, id, (row) => previewOfficialDocument(deps, row, 'certificate')),
    ),
    serve(registrations.previewVisaLetter, ({ params: { id } }, c) =>
      answer(c, id, (row) => previewOfficialDocument(deps, row, 'visa-letter')),
    ),
  )
}

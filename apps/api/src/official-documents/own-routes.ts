import type { Context } from 'hono'
import { registrations } from '@u4ssc/client/contract'
import type { AppEnv } from '../http/app-env'
import { routes, serve } from '../http/serve'
import { requireOwn, toOwnRegistration } from '../registrations/index'
import { officialDocumentFor } from './create-official-document'
import type { OfficialDocumentDeps } from './create-official-document'
import { requestVisaLetter } from './decide-visa-request'

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

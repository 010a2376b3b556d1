import { z } from 'zod'
import { OwnRegistrationSchema, PaperCheckSchema, VisaRequestListSchema } from './contract/index'
import type { PassportDetails, VisaRuling } from './contract/index'
import { find, send, withHeader } from './send'
import type { Connection } from './send'

/** Certificates and letters in support of a visa. */
export function paperCalls(api: Connection) {
  return {
    /** What a paper says, by its code; `undefined` where no genuine paper has it. */
    checkPaper: (code: string) =>
      find(api, {
        method: 'GET',
        path: `/v1/certificates/${encodeURIComponent(code)}`,
        answer: PaperCheckSchema,
      }),
    /** By the personal link of a registration. */
    askVisaLetter: (token: string, body: PassportDetails) =>
      send(withHeader(api, 'personal-link', token), {
        method: 'PUT',
        path: '/v1/registrations/own/visa-request',
        body,
        answer: OwnRegistrationSchema,
      }),
    listVisaRequests: (meeting: string) =>
      send(api, {
        method: 'GET',
        path: '/v1/visa-requests',
        query: { meeting },
        answer: VisaRequestListSchema,
      }),
    ruleOnVisaRequest: (registration: string, body: VisaRuling) =>
      send(api, {
        method: 'POST',
        path: `/v1/visa-requests/${encodeURIComponent(registration)}/ruling`,
        body,
        answer: z.undefined(),
      }),
  }
}

import { z } from 'zod'
import {
  OwnRegistrationSchema,
  OfficialDocumentCheckSchema,
  VisaRequestListSchema,
} from './contract/index'
import type { PassportDetails, VisaDecision } from './contract/index'
import { find, send, withHeader } from './send'
import type { Connection } from './send'

/** Certificates and letters in support of a visa. */
export function officialDocumentCalls(api: Connection) {
  return {
    /** What a paper says, by its code; `undefined` where no genuine paper has it. */
    verifyCertificate: (code: string) =>
      find(api, {
        method: 'GET',
        path: `/v1/certificates/${encodeURIComponent(code)}`,
        answer: OfficialDocumentCheckSchema,
      }),
    /** By the personal link of a registration. */
    requestVisaLetter: (token: string, body: PassportDetails) =>
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
    decideVisaRequest: (registration: string, body: VisaDecision) =>
      send(api, {
        method: 'POST',
        path: `/v1/visa-requests/${encodeURIComponent(registration)}/decision`,
        body,
        answer: z.undefined(),
      }),
  }
}

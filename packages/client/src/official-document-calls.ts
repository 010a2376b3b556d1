import { z } from 'zod'
import {
  OwnRegistrationSchema,
  OfficialDocumentCheckSchema,
  VisaRequestListSchema,
} from './contract/index'
import type { PassportDetails, VisaDecision } from './contract/index'
import { find, send, withHeader } from './send'
import type { Connection } from './send'

/** Calls for certificates and visa support letters. */
export function officialDocumentCalls(api: Connection) {
  return {
    /** Returns what the document with this code states; `undefined` if there is none. */
    verifyCertificate: (code: string) =>
      find(api, {
        method: 'GET',
        path: `/v1/certificates/${encodeURIComponent(code)}`,
        answer: OfficialDocumentCheckSchema,
      }),
    /** Uses the personal link of a registration. */
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

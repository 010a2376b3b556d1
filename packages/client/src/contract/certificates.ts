import * as z from 'zod'
import {
  CertificateListSchema,
  CertificatesSentSchema,
  OfficialDocumentCheckSchema,
} from '../registrations/official-documents'
import type {
  CertificateList,
  CertificatesSent,
  OfficialDocumentCheck,
} from '../registrations/official-documents'
import { REGISTRARS } from './access'
import { found, ok } from './answers'
import type { ClientOf } from './client'
import { get, post } from './operation'
import { meetingSlug } from './params'

const common = { tag: 'Registrations', access: 'anyone' } as const

/** Certificates of a meeting, and the check of those that people show. */
export const certificates = {
  verify: get('/certificates/{code}', {
    ...common,
    id: 'verify-certificate',
    summary: 'Verify a certificate',
    description:
      'Returns what a genuine certificate or visa letter with this code states. Answers 404 if no such document was issued.',
    params: {
      code: z.string().max(100).meta({
        description: 'Code printed on the certificate or visa letter',
        example: 'K7QM-2F9T-XWPD',
      }),
    },
    answer: found<OfficialDocumentCheck>(
      OfficialDocumentCheckSchema,
      'What the certificate or letter states',
    ),
    problems: ['certificate-not-found'],
  }),

  list: get('/meetings/{slug}/certificates', {
    ...common,
    access: REGISTRARS,
    meeting: 'path',
    id: 'list-certificates',
    summary: 'List certificates',
    description:
      'Returns each confirmed person of a meeting with the state of their certificate, or the reason why they have none, by name.',
    params: { slug: meetingSlug },
    answer: ok<CertificateList>(CertificateListSchema, 'Confirmed people by name'),
    problems: ['meeting-not-found'],
  }),

  send: post('/meetings/{slug}/certificates', {
    ...common,
    access: REGISTRARS,
    meeting: 'path',
    also: ['Messages'],
    id: 'send-certificates',
    summary: 'Send certificates',
    description:
      'Sends the thank-you email with the certificate to everyone who attended and does not have it yet. Nobody gets it twice.',
    params: { slug: meetingSlug },
    answer: ok<CertificatesSent>(CertificatesSentSchema, 'The number of emails'),
    problems: ['meeting-not-found'],
  }),
}

export interface CertificatesClient extends ClientOf<typeof certificates> {}

import * as z from 'zod'
import { OfficialDocumentCheckSchema } from '../registrations/official-documents'
import type { OfficialDocumentCheck } from '../registrations/official-documents'
import { found } from './answers'
import type { ClientOf } from './client'
import { get } from './operation'

const common = { tag: 'Registrations', access: 'anyone' } as const

/** Certificates and visa letters that people show. */
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
}

export interface CertificatesClient extends ClientOf<typeof certificates> {}

import * as z from 'zod'
import { VisaDecisionSchema, VisaRequestListSchema } from '../registrations/official-documents'
import type { VisaDecision, VisaRequestList } from '../registrations/official-documents'
import { REGISTRARS } from './access'
import { done, ok } from './answers'
import type { ClientOf } from './client'
import { get, post } from './operation'
import { idOf, meetingSlug } from './params'
import { sent } from './schema'

const common = { tag: 'Registrations', access: REGISTRARS } as const

/** Requests for visa letters. */
export const visaRequests = {
  list: get('/visa-requests', {
    ...common,
    meeting: 'query',
    id: 'list-visa-requests',
    summary: 'List visa letter requests',
    description: 'Returns the requests for visa letters of a meeting, oldest first.',
    query: z.object({ meeting: meetingSlug }),
    answer: ok<VisaRequestList>(VisaRequestListSchema, 'Requests, oldest first'),
  }),

  decide: post('/visa-requests/{registration}/decision', {
    ...common,
    meeting: 'registration',
    id: 'decide-visa-request',
    summary: 'Decide on a visa letter request',
    description: 'Approves or declines the request and notifies the person by email.',
    params: { registration: idOf('registration') },
    body: sent<VisaDecision>()(VisaDecisionSchema),
    answer: done('Decided; the person is notified'),
    problems: ['visa-request-not-found', 'registration-state'],
  }),
}

export interface VisaRequestsClient extends ClientOf<typeof visaRequests> {}

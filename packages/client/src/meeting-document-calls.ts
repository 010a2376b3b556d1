import { z } from 'zod'
import { MeetingDocumentListSchema, MeetingDocumentSchema } from './contract/index'
import type {
  MeetingDocumentQuery,
  MeetingDocumentRequest,
  MeetingDocumentDecision,
} from './contract/index'
import { send } from './send'
import type { Connection } from './send'

/** Calls for documents uploaded to a meeting, public once somebody else approves them. */
export function meetingDocumentCalls(api: Connection) {
  const all = '/v1/meeting-documents'
  const one = (id: string) => `${all}/${encodeURIComponent(id)}`
  const answer = MeetingDocumentSchema
  return {
    listMeetingDocuments: (query: MeetingDocumentQuery = {}) =>
      send(api, { method: 'GET', path: all, query, answer: MeetingDocumentListSchema }),
    addMeetingDocument: (body: MeetingDocumentRequest) =>
      send(api, { method: 'POST', path: all, body, answer }),
    removeMeetingDocument: (id: string) =>
      send(api, { method: 'DELETE', path: one(id), answer: z.undefined() }),
    decideMeetingDocument: (id: string, body: MeetingDocumentDecision) =>
      send(api, { method: 'POST', path: `${one(id)}/decision`, body, answer }),
  }
}

import { z } from 'zod'
import {
  DocumentAnswerSchema,
  DraftPageSchema,
  DraftSchema,
  DraftTextChangedSchema,
  OpenDriftSchema,
  PublicationSchema,
  ReviewSchema,
} from './contract/index'
import type {
  DecisionRequest,
  DocumentRequest,
  DraftChange,
  DraftCreation,
  DraftQuery,
  DraftTextChange,
  PublicationRequest,
  RebaseRequest,
} from './contract/index'
import { find, send, withHeader } from './send'
import type { Connection } from './send'

/** Imports circulars, changes meetings, and publishes what was reviewed. */
export function draftCalls(api: Connection) {
  const pathOf = (id: string) => `/v1/drafts/${encodeURIComponent(id)}`
  return {
    readDocument: (body: DocumentRequest) =>
      send(api, { method: 'POST', path: '/v1/documents', body, answer: DocumentAnswerSchema }),
    listDrafts: (query: DraftQuery = {}) =>
      send(api, {
        method: 'GET',
        path: '/v1/drafts',
        query: { ...query },
        answer: DraftPageSchema,
      }),
    createDraft: (body: DraftCreation) =>
      send(api, { method: 'POST', path: '/v1/drafts', body, answer: DraftSchema }),
    findDraft: (id: string) => find(api, { method: 'GET', path: pathOf(id), answer: DraftSchema }),
    /** @throws {ProblemError} 409 where another person changed the draft since `body.version` */
    changeDraft: (id: string, body: DraftChange) =>
      send(api, { method: 'PUT', path: pathOf(id), body, answer: DraftSchema }),
    /** @throws {ProblemError} 422 where a correction does not fit the latest releases */
    rebaseDraft: (id: string, body: RebaseRequest) =>
      send(api, { method: 'POST', path: `${pathOf(id)}/rebase`, body, answer: DraftSchema }),
    /** Reads an edited text again; corrections that still apply are kept. */
    changeDraftText: (id: string, body: DraftTextChange) =>
      send(api, {
        method: 'PUT',
        path: `${pathOf(id)}/text`,
        body,
        answer: DraftTextChangedSchema,
      }),
    /** Answers an open issue, or takes the answer back. */
    decideIssue: (id: string, body: DecisionRequest) =>
      send(api, { method: 'POST', path: `${pathOf(id)}/decisions`, body, answer: DraftSchema }),
    /** @throws {ProblemError} 409 where another person changed the draft since `version` */
    deleteDraft: (id: string, version: number) =>
      send(withHeader(api, 'if-match', `"${version}"`), {
        method: 'DELETE',
        path: pathOf(id),
        answer: z.undefined(),
      }),
    /** What publishing the draft now would do, with the hash that publishing needs. */
    reviewDraft: (id: string) =>
      find(api, { method: 'GET', path: `${pathOf(id)}/review`, answer: ReviewSchema }),
    /** Where open drafts, of one meeting or of all, depart from their letters without a note. */
    listOpenDrift: (query: { readonly meeting?: string } = {}) =>
      send(api, { method: 'GET', path: '/v1/drift', query: { ...query }, answer: OpenDriftSchema }),
    /** @throws {ProblemError} 409 where `reviewed` is not what would be published, or issues are open */
    publishDraft: (id: string, body: PublicationRequest) =>
      send(api, {
        method: 'POST',
        path: `${pathOf(id)}/publication`,
        body,
        answer: PublicationSchema,
      }),
  }
}

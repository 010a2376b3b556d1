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

/** Calls to import circulars, change meetings and publish what was reviewed. */
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
    /** @throws {ProblemError} 409 if somebody else changed the draft since `body.version` */
    changeDraft: (id: string, body: DraftChange) =>
      send(api, { method: 'PUT', path: pathOf(id), body, answer: DraftSchema }),
    /** @throws {ProblemError} 422 if a correction does not apply to the latest releases */
    rebaseDraft: (id: string, body: RebaseRequest) =>
      send(api, { method: 'POST', path: `${pathOf(id)}/rebase`, body, answer: DraftSchema }),
    /** Changes the text and reads it again; corrections that still apply are kept. */
    changeDraftText: (id: string, body: DraftTextChange) =>
      send(api, {
        method: 'PUT',
        path: `${pathOf(id)}/text`,
        body,
        answer: DraftTextChangedSchema,
      }),
    /** Records or removes the answer to an open issue. */
    decideIssue: (id: string, body: DecisionRequest) =>
      send(api, { method: 'POST', path: `${pathOf(id)}/decisions`, body, answer: DraftSchema }),
    /** @throws {ProblemError} 409 if somebody else changed the draft since `version` */
    deleteDraft: (id: string, version: number) =>
      send(withHeader(api, 'if-match', `"${version}"`), {
        method: 'DELETE',
        path: pathOf(id),
        answer: z.undefined(),
      }),
    /** Returns what publishing the draft would do now, and the hash required to publish. */
    reviewDraft: (id: string) =>
      find(api, { method: 'GET', path: `${pathOf(id)}/review`, answer: ReviewSchema }),
    /**
     * Returns unexplained differences between open drafts and circulars, of one meeting or of all.
     */
    listOpenDrift: (query: { readonly meeting?: string } = {}) =>
      send(api, { method: 'GET', path: '/v1/drift', query: { ...query }, answer: OpenDriftSchema }),
    /** @throws {ProblemError} 409 if the result would differ from `reviewed`, or issues are open */
    publishDraft: (id: string, body: PublicationRequest) =>
      send(api, {
        method: 'POST',
        path: `${pathOf(id)}/publication`,
        body,
        answer: PublicationSchema,
      }),
  }
}

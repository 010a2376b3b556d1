import { DocumentAnswerSchema } from '../documents/documents'
import type { DocumentAnswer, DocumentRequest } from '../documents/documents'
import { NOTHING, pathOf } from '../http/index'
import type { Api } from '../http/index'
import type { Page } from '../responses/index'
import { SavedLetterSchema } from './composed-letters'
import type { ComposedLetterChange, LetterPurpose, SavedLetter } from './composed-letters'
import type { DecisionRequest } from './draft-decisions'
import {
  DraftMergeSchema,
  DraftPageSchema,
  DraftSchema,
  DraftTextChangedSchema,
  MeetingDraftSchema,
  PublicationSchema,
} from './drafts'
import type {
  Draft,
  DraftChange,
  DraftCreation,
  DraftMerge,
  DraftQuery,
  DraftSummary,
  DraftTextChange,
  DraftTextChanged,
  MeetingDraft,
  Publication,
  PublicationRequest,
  RebaseRequest,
} from './drafts'
import { OpenDriftSchema, ReviewSchema } from './reviews'
import type { OpenDrift, Review } from './reviews'

export interface DraftsClient extends ReturnType<typeof draftsClient> {}

/** Returns the methods to import circulars, change meetings and publish what was reviewed. */
export function draftsClient(api: Api) {
  return {
    /** Letters that are being composed, before they are stored as drafts. */
    composed: {
      /** Returns a letter as it was saved last. Without a meeting, the slug is `new-meeting`. */
      get: (slug: string, purpose: LetterPurpose) =>
        api.find<SavedLetter>(pathOf`/composed-letters/${slug}/${purpose}`, SavedLetterSchema),

      /**
       * Saves a letter.
       *
       * @throws {ProblemError} 409 if somebody else changed it since `body.version`
       */
      save: (slug: string, purpose: LetterPurpose, body: ComposedLetterChange) =>
        api.put<SavedLetter>(pathOf`/composed-letters/${slug}/${purpose}`, SavedLetterSchema, body),

      /** Deletes a saved letter. */
      delete: (slug: string, purpose: LetterPurpose) =>
        api.delete(pathOf`/composed-letters/${slug}/${purpose}`, NOTHING),
    },

    /** Returns imported circulars and changes to meetings, newest first. */
    list: (query?: DraftQuery) => api.get<Page<DraftSummary>>('/drafts', DraftPageSchema, query),

    /** Returns a draft with its text, the analysis and the corrections applied to it. */
    get: (id: string) => api.find<Draft>(pathOf`/drafts/${id}`, DraftSchema),

    /**
     * Returns the open change of a published meeting, or the draft that a change would start with,
     * which is not stored.
     */
    getOfMeeting: (slug: string) =>
      api.find<MeetingDraft>(pathOf`/meetings/${slug}/draft`, MeetingDraftSchema),

    /**
     * Imports a circular, or starts a change to a published meeting. If the meeting already has an
     * open change, that draft is returned.
     *
     * @throws {ProblemError} 409 if the circular was imported before, unless `allowDuplicate` is set
     */
    create: (body: DraftCreation) => api.post<Draft>('/drafts', DraftSchema, body),

    /**
     * Replaces all corrections and acknowledgements of a draft.
     *
     * @throws {ProblemError} 409 if somebody else changed the draft since `body.version`
     */
    update: (id: string, body: DraftChange) =>
      api.put<Draft>(pathOf`/drafts/${id}`, DraftSchema, body),

    /**
     * Deletes an open draft.
     *
     * @throws {ProblemError} 409 if it is published, or somebody else changed it since `version`
     */
    delete: (id: string, version: number) =>
      api.with('if-match', `"${version}"`).delete(pathOf`/drafts/${id}`, NOTHING),

    /**
     * Replaces the text of an imported circular and analyses it again. The answer lists the
     * corrections that no longer apply.
     */
    updateText: (id: string, body: DraftTextChange) =>
      api.put<DraftTextChanged>(pathOf`/drafts/${id}/text`, DraftTextChangedSchema, body),

    /** Returns the meetings of a draft with a newer release, to merge with `mergeMeetings`. */
    previewRebase: (id: string) =>
      api.find<DraftMerge>(pathOf`/drafts/${id}/rebase`, DraftMergeSchema),

    /**
     * Moves a draft onto the latest releases of its meetings. What only the draft or only a release
     * changed is kept.
     *
     * @throws {ProblemError} 422 if both changed the same thing and `body.choices` does not choose
     */
    rebase: (id: string, body: RebaseRequest) =>
      api.post<Draft>(pathOf`/drafts/${id}/rebase`, DraftSchema, body),

    /** Records or removes the answer to an open issue of a draft. */
    decide: (id: string, body: DecisionRequest) =>
      api.post<Draft>(pathOf`/drafts/${id}/decisions`, DraftSchema, body),

    /**
     * Returns what publishing the draft would do now: the changes, the open issues, the effect on
     * calendars and the people notified. Publishing requires the `hash` of this answer.
     */
    review: (id: string) => api.find<Review>(pathOf`/drafts/${id}/review`, ReviewSchema),

    /**
     * Publishes the circular and its meetings, all or nothing, exactly as reviewed.
     *
     * @throws {ProblemError} 409 if the result would differ from `reviewed`, or issues are open
     */
    publish: (id: string, body: PublicationRequest) =>
      api.post<Publication>(pathOf`/drafts/${id}/publication`, PublicationSchema, body),

    /**
     * Returns where open drafts differ from the circulars of one meeting or of all, and no note
     * explains it yet.
     */
    listDrift: (query?: { readonly meeting?: string }) =>
      api.get<OpenDrift>('/drift', OpenDriftSchema, query),

    /**
     * Returns the text of a Word, PDF, HTML or plain text file. Nothing is stored. If a finding has
     * the severity `error`, the text is empty.
     */
    extractText: (body: DocumentRequest) =>
      api.post<DocumentAnswer>('/documents', DocumentAnswerSchema, body),
  }
}

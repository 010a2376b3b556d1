import { pathOf } from '../http/index'
import type { Api } from '../http/index'
import type { Page } from '../responses/index'
import {
  AudienceCountSchema,
  MeetingNoticesSchema,
  NoticePageSchema,
  EmailContentSchema,
  NoticeSchema,
  NoticeTestedSchema,
} from './notices'
import type {
  AudienceCount,
  AudienceRequest,
  MeetingNotices,
  Notice,
  NoticeApproval,
  NoticeChange,
  NoticeCreation,
  NoticePageLevel,
  EmailContent,
  NoticePreviewQuery,
  NoticeQuery,
  NoticeTested,
} from './notices'

export interface NoticesClient extends ReturnType<typeof noticesClient> {}

/** Returns the methods for notices to the people of a meeting. */
export function noticesClient(api: Api) {
  return {
    /** Returns the notices to registrants, subscribers and speakers, newest first. */
    list: (query?: NoticeQuery) => api.get<Page<Notice>>('/notices', NoticePageSchema, query),

    /** Returns a notice and how many of its emails were delivered. */
    get: (id: string) => api.find<Notice>(pathOf`/notices/${id}`, NoticeSchema),

    /** Creates a draft notice. Nothing is sent until it is approved. */
    create: (body: NoticeCreation) => api.post<Notice>('/notices', NoticeSchema, body),

    /**
     * Changes the audience and the text of a draft notice.
     *
     * @throws {ProblemError} 409 if it was approved, or somebody else changed it since `body.version`
     */
    update: (id: string, body: NoticeChange) =>
      api.put<Notice>(pathOf`/notices/${id}`, NoticeSchema, body),

    /**
     * Attaches a file to a draft notice: PDF, Word, PowerPoint, Excel or an image.
     *
     * @param onProgress - called with the share that is sent, from 0 to 1, if the client was created
     * with `upload`
     * @throws {ProblemError} 409 if the files would be more than 10 or larger than 10 MB together
     */
    attach: (id: string, name: string, content: Blob, onProgress?: (share: number) => void) =>
      api.upload<Notice>(pathOf`/notices/${id}/attachments`, NoticeSchema, {
        ...{ query: { name }, content, onProgress },
      }),

    /** Attaches an approved document of the meeting to a draft notice, as it is now. */
    attachDocument: (id: string, document: string) =>
      api.post<Notice>(pathOf`/notices/${id}/attached-documents`, NoticeSchema, { document }),

    /** Removes an attached file from a draft notice. */
    detach: (id: string, attachment: string) =>
      api.delete<Notice>(pathOf`/notices/${id}/attachments/${attachment}`, NoticeSchema),

    /**
     * Shows a notice on the meeting page as soon as it is sent, or removes it from there.
     *
     * @throws {ProblemError} 409 if its text has placeholders, or somebody else changed it
     */
    setPageLevel: (id: string, body: NoticePageLevel) =>
      api.put<Notice>(pathOf`/notices/${id}/page-level`, NoticeSchema, body),

    /** Returns the notices on a meeting page, newest first. */
    listOnPage: (meeting: string) =>
      api.get<MeetingNotices>(pathOf`/meetings/${meeting}/notices`, MeetingNoticesSchema),

    /** Sends the notice immediately, or at `sendAt`. */
    approve: (id: string, body: NoticeApproval) =>
      api.post<Notice>(pathOf`/notices/${id}/approval`, NoticeSchema, body),

    /** Turns a scheduled notice back into a draft. */
    recall: (id: string, version: number) =>
      api.post<Notice>(pathOf`/notices/${id}/recall`, NoticeSchema, { version }),

    /** Closes a notice without sending it. It stays in the list as discarded. */
    discard: (id: string, version: number) =>
      api.post<Notice>(pathOf`/notices/${id}/discard`, NoticeSchema, { version }),

    /** Sends the notice to your own address only. */
    test: (id: string, language: NoticePreviewQuery['language']) =>
      api.post<NoticeTested>(pathOf`/notices/${id}/test`, NoticeTestedSchema, { language }),

    /** Returns the email that one kind of recipient gets, in one language. */
    preview: (id: string, query: NoticePreviewQuery) =>
      api.get<EmailContent>(pathOf`/notices/${id}/preview`, EmailContentSchema, query),

    /** Returns how many people a notice to this audience would reach, each counted once. */
    countAudience: (body: AudienceRequest) =>
      api.post<AudienceCount>('/notice-audiences', AudienceCountSchema, body),
  }
}

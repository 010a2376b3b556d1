import { z } from 'zod'
import {
  AudienceCountSchema,
  NoticePageSchema,
  NoticePreviewSchema,
  NoticeSchema,
  NoticeTestedSchema,
  SpeakerContactsSchema,
  SubscriberPageSchema,
} from './contract/index'
import type {
  AudienceRequest,
  NoticeApproval,
  NoticeChange,
  NoticeCreation,
  NoticePreviewQuery,
  NoticeQuery,
  SpeakerContacts,
  SubscriberQuery,
} from './contract/index'
import { find, send } from './send'
import type { Connection } from './send'

/** Calls for notices to the people of a meeting: draft, preview, approve, send. */
export function noticeCalls(api: Connection) {
  const pathOf = (id: string) => `/v1/notices/${encodeURIComponent(id)}`
  const contactsOf = (meeting: string) => `/v1/speaker-contacts/${encodeURIComponent(meeting)}`
  const answer = NoticeSchema
  return {
    listNotices: (query: NoticeQuery = {}) =>
      send(api, {
        method: 'GET',
        path: '/v1/notices',
        query: { ...query },
        answer: NoticePageSchema,
      }),
    composeNotice: (body: NoticeCreation) =>
      send(api, { method: 'POST', path: '/v1/notices', body, answer }),
    findNotice: (id: string) => find(api, { method: 'GET', path: pathOf(id), answer }),
    /** @throws {ProblemError} 409 if somebody else changed it since `body.version` */
    changeNotice: (id: string, body: NoticeChange) =>
      send(api, { method: 'PUT', path: pathOf(id), body, answer }),
    approveNotice: (id: string, body: NoticeApproval) =>
      send(api, { method: 'POST', path: `${pathOf(id)}/approval`, body, answer }),
    /** Turns a scheduled notice back into a draft. */
    recallNotice: (id: string, version: number) =>
      send(api, { method: 'POST', path: `${pathOf(id)}/recall`, body: { version }, answer }),
    discardNotice: (id: string, version: number) =>
      send(api, { method: 'POST', path: `${pathOf(id)}/discard`, body: { version }, answer }),
    testNotice: (id: string, language: NoticePreviewQuery['language']) =>
      send(api, {
        method: 'POST',
        path: `${pathOf(id)}/test`,
        body: { language },
        answer: NoticeTestedSchema,
      }),
    previewNotice: (id: string, query: NoticePreviewQuery) =>
      send(api, {
        method: 'GET',
        path: `${pathOf(id)}/preview`,
        query: { ...query },
        answer: NoticePreviewSchema,
      }),
    countAudience: (body: AudienceRequest) =>
      send(api, {
        method: 'POST',
        path: '/v1/notice-audiences',
        body,
        answer: AudienceCountSchema,
      }),
    /** Returns subscribers, newest first. */
    listSubscribers: (query: SubscriberQuery = {}) =>
      send(api, {
        method: 'GET',
        path: '/v1/subscribers',
        query: { ...query },
        answer: SubscriberPageSchema,
      }),
    /** Deletes a subscription with everything stored about it. */
    removeSubscriber: (id: string) =>
      send(api, {
        method: 'DELETE',
        path: `/v1/subscribers/${encodeURIComponent(id)}`,
        answer: z.undefined(),
      }),
    findSpeakerContacts: (meeting: string) =>
      find(api, { method: 'GET', path: contactsOf(meeting), answer: SpeakerContactsSchema }),
    setSpeakerContacts: (meeting: string, body: SpeakerContacts) =>
      send(api, { method: 'PUT', path: contactsOf(meeting), body, answer: SpeakerContactsSchema }),
  }
}

import { z } from 'zod'
import {
  ChangePreviewSchema,
  ApplicationAnswerSchema,
  CheckInListSchema,
  CheckInOutcomesSchema,
  EmailHealthSchema,
  MessagePageSchema,
  MessagePreviewSchema,
  MessageSummarySchema,
  OwnDataSchema,
  OwnRegistrationSchema,
  ParticipantListSchema,
  RegistrationConfirmedSchema,
  RegistrationFiguresSchema,
  RegistrationFormSchema,
  RegistrationPageSchema,
  RegistrationSettingsSchema,
  RegistrationDecisionOutcomeSchema,
  SubscriptionSchema,
} from './contract/index'
import type {
  Application,
  CheckIns,
  LinkRequest,
  MessageQuery,
  RegistrationChange,
  RegistrationQuery,
  RegistrationSettings,
  RegistrationDecision,
  SubscriptionRequest,
} from './contract/index'
import { find, send, withHeader } from './send'
import type { Connection } from './send'

const NOTHING = z.undefined()

/** Calls to register or subscribe. */
export function participantCalls(api: Connection) {
  return {
    findRegistrationForm: (meeting: string) =>
      find(api, {
        method: 'GET',
        path: `/v1/registration-forms/${encodeURIComponent(meeting)}`,
        answer: RegistrationFormSchema,
      }),
    /** @param key - repeating the call with the same key stores the registration once */
    apply: (meeting: string, body: Application, key?: string) =>
      send(key === undefined ? api : withHeader(api, 'idempotency-key', key), {
        method: 'POST',
        path: `/v1/meetings/${encodeURIComponent(meeting)}/registrations`,
        body,
        answer: ApplicationAnswerSchema,
      }),
    /** @param key - repeating the call with the same key returns the same answer */
    confirmRegistration: (token: string, key?: string) =>
      send(key === undefined ? api : withHeader(api, 'idempotency-key', key), {
        method: 'POST',
        path: '/v1/registrations/confirmation',
        body: { token },
        answer: RegistrationConfirmedSchema,
      }),
    /** Returns what the link in a confirmation email would confirm. */
    applicationToConfirm: (token: string) =>
      send(withHeader(api, 'personal-link', token), {
        method: 'GET',
        path: '/v1/registrations/confirmation',
        answer: OwnRegistrationSchema,
      }),
    /** Deletes what the link in a confirmation email would confirm. */
    discardApplication: (token: string) =>
      send(withHeader(api, 'personal-link', token), {
        method: 'DELETE',
        path: '/v1/registrations/confirmation',
        answer: NOTHING,
      }),
    sendRegistrationLink: (body: LinkRequest) =>
      send(api, { method: 'POST', path: '/v1/registrations/links', body, answer: NOTHING }),
    /**
     * With the personal link of a confirmed registration, includes the names shown to participants.
     */
    listParticipants: (meeting: string, token?: string) =>
      send(token === undefined ? api : withHeader(api, 'personal-link', token), {
        method: 'GET',
        path: `/v1/participants/${encodeURIComponent(meeting)}`,
        answer: ParticipantListSchema,
      }),
    subscribe: (body: SubscriptionRequest) =>
      send(api, { method: 'POST', path: '/v1/subscriptions', body, answer: NOTHING }),
    confirmSubscription: (token: string) =>
      send(api, {
        method: 'POST',
        path: '/v1/subscriptions/confirmation',
        body: { token },
        answer: SubscriptionSchema,
      }),
  }
}

/** Calls for one's own registration, by personal link. */
export function personalCalls(api: Connection) {
  const own = '/v1/registrations/own'
  const by = (token: string) => withHeader(api, 'personal-link', token)
  const answer = OwnRegistrationSchema
  return {
    ownRegistration: (token: string) => send(by(token), { method: 'GET', path: own, answer }),
    changeOwnRegistration: (token: string, body: RegistrationChange) =>
      send(by(token), { method: 'PUT', path: own, body, answer }),
    /** Nothing is stored. */
    previewOwnChange: (token: string, body: RegistrationChange) =>
      send(by(token), {
        method: 'POST',
        path: `${own}/preview`,
        body,
        answer: ChangePreviewSchema,
      }),
    acceptOffer: (token: string) =>
      send(by(token), { method: 'POST', path: `${own}/acceptance`, answer }),
    withdrawRegistration: (token: string) =>
      send(by(token), { method: 'POST', path: `${own}/withdrawal`, answer }),
    eraseOwnRegistration: (token: string) =>
      send(by(token), { method: 'DELETE', path: own, answer: NOTHING }),
    ownData: (token: string) =>
      send(by(token), { method: 'GET', path: `${own}/data`, answer: OwnDataSchema }),
  }
}

/** Calls for the secretariat on registrations and their emails. */
export function registrarCalls(api: Connection) {
  const settingsOf = (meeting: string) => `/v1/registration-settings/${encodeURIComponent(meeting)}`
  return {
    findRegistrationSettings: (meeting: string) =>
      find(api, { method: 'GET', path: settingsOf(meeting), answer: RegistrationSettingsSchema }),
    setRegistrationSettings: (meeting: string, body: RegistrationSettings) =>
      send(api, {
        method: 'PUT',
        path: settingsOf(meeting),
        body,
        answer: RegistrationSettingsSchema,
      }),
    listRegistrations: (query: RegistrationQuery = {}) =>
      send(api, {
        method: 'GET',
        path: '/v1/registrations',
        query: { ...query },
        answer: RegistrationPageSchema,
      }),
    /** Returns the number of registrations by state, day, country, capacity and mode. */
    countRegistrations: (query: { readonly meeting?: string } = {}) =>
      send(api, {
        method: 'GET',
        path: '/v1/registration-figures',
        query: { ...query },
        answer: RegistrationFiguresSchema,
      }),
    decideRegistrations: (body: RegistrationDecision) =>
      send(api, {
        method: 'POST',
        path: '/v1/registrations/decisions',
        body,
        answer: RegistrationDecisionOutcomeSchema,
      }),
    listForCheckIn: (meeting: string) =>
      send(api, {
        method: 'GET',
        path: `/v1/check-ins/${encodeURIComponent(meeting)}`,
        answer: CheckInListSchema,
      }),
    checkIn: (meeting: string, body: CheckIns) =>
      send(api, {
        method: 'POST',
        path: `/v1/check-ins/${encodeURIComponent(meeting)}`,
        body,
        answer: CheckInOutcomesSchema,
      }),
    listMessages: (query: MessageQuery = {}) =>
      send(api, {
        method: 'GET',
        path: '/v1/messages',
        query: { ...query },
        answer: MessagePageSchema,
      }),
    /** Returns whether email can be sent, and how many emails are waiting or failed. */
    getEmailHealth: () =>
      send(api, { method: 'GET', path: '/v1/email-health', answer: EmailHealthSchema }),
    previewMessage: (id: string) =>
      find(api, {
        method: 'GET',
        path: `/v1/messages/${encodeURIComponent(id)}`,
        answer: MessagePreviewSchema,
      }),
    resendMessage: (id: string) =>
      send(api, {
        method: 'POST',
        path: `/v1/messages/${encodeURIComponent(id)}/resend`,
        answer: MessageSummarySchema,
      }),
  }
}

import { NOTHING, pathOf } from '../http/index'
import type { Api } from '../http/index'
import type { Page } from '../responses/index'
import { ownRegistrationClient } from './own-registration-client'
import { RegistrationFiguresSchema } from './registration-figures'
import type { RegistrationFigures } from './registration-figures'
import { RegistrationDetailSchema } from './registration-details'
import type {
  RegistrationAddition,
  RegistrationDetail,
  RegistrationEdit,
  RegistrationNote,
} from './registration-details'
import {
  RegistrationFormSchema,
  RegistrationSettingsPreviewSchema,
  RegistrationSettingsSchema,
} from './registration-forms'
import type {
  RegistrationForm,
  RegistrationSettings,
  RegistrationSettingsPreview,
} from './registration-forms'
import {
  RegistrationDecisionOutcomeSchema,
  RegistrationPageSchema,
  RegistrationRecordSchema,
} from './registration-records'
import type {
  RegistrationDecision,
  RegistrationDecisionOutcome,
  RegistrationQuery,
  RegistrationRecord,
} from './registration-records'
import {
  ApplicationAnswerSchema,
  OwnDataSchema,
  OwnRegistrationSchema,
  RegistrationConfirmedSchema,
} from './registrations'
import type {
  Application,
  ApplicationAnswer,
  LinkRequest,
  OwnData,
  OwnRegistration,
  RegistrationConfirmed,
} from './registrations'

export interface RegistrationsClient extends ReturnType<typeof registrationsClient> {}

/** Returns the methods to register for a meeting, and to handle registrations. */
export function registrationsClient(api: Api) {
  return {
    /** Returns the registrations that match the filters, newest first. */
    list: (query?: RegistrationQuery) =>
      api.get<Page<RegistrationRecord>>('/registrations', RegistrationPageSchema, query),

    /** Returns the number of registrations by state, day, country, capacity and mode. */
    count: (query?: { readonly meeting?: string }) =>
      api.get<RegistrationFigures>('/registration-figures', RegistrationFiguresSchema, query),

    /**
     * Registers a person and emails a link to confirm the address. If the person is not eligible,
     * nothing is stored unless `askReview` is set.
     *
     * @param key - idempotency key: repeating the call with it stores the registration once
     */
    create: (meeting: string, body: Application, key?: string) =>
      api
        .with('idempotency-key', key)
        .post<ApplicationAnswer>(
          pathOf`/meetings/${meeting}/registrations`,
          ApplicationAnswerSchema,
          body,
        ),

    /**
     * Confirms the email address. Depending on the settings, the registration is then confirmed, in
     * review or on the waiting list. The link works once.
     *
     * @param token - of the link in the confirmation email
     * @param key - idempotency key: repeating the call with it returns the same answer
     */
    confirm: (token: string, key?: string) =>
      api
        .with('idempotency-key', key)
        .post<RegistrationConfirmed>('/registrations/confirmation', RegistrationConfirmedSchema, {
          token,
        }),

    /** Returns the registration that the link in a confirmation email would confirm. */
    getUnconfirmed: (token: string) =>
      api
        .with('personal-link', token)
        .get<OwnRegistration>('/registrations/confirmation', OwnRegistrationSchema),

    /** Deletes the registration that the link in a confirmation email would confirm. */
    deleteUnconfirmed: (token: string) =>
      api.with('personal-link', token).delete('/registrations/confirmation', NOTHING),

    /** Emails the personal link again; the answer is always the same. */
    sendLink: (body: LinkRequest) => api.post('/registrations/links', NOTHING, body),

    /**
     * Approves, declines or reopens up to 500 registrations, each with its own result. Declining
     * requires a reason, which is sent to the person.
     */
    decide: (body: RegistrationDecision) =>
      api.post<RegistrationDecisionOutcome>(
        '/registrations/decisions',
        RegistrationDecisionOutcomeSchema,
        body,
      ),

    /** Returns a registration with its notes, history and possible duplicates. */
    get: (id: string) =>
      api.find<RegistrationDetail>(pathOf`/registration-records/${id}`, RegistrationDetailSchema),

    /**
     * Registers a person by hand. The address needs no confirmation; the person gets an email.
     *
     * @throws {ProblemError} 409 if the address is registered already
     */
    add: (body: RegistrationAddition) =>
      api.post<RegistrationRecord>('/registration-records', RegistrationRecordSchema, body),

    /**
     * Changes a registration by hand. Facts that affect eligibility are decided again.
     *
     * @throws {ProblemError} 409 if somebody else changed it
     */
    update: (id: string, body: RegistrationEdit) =>
      api.put<RegistrationRecord>(
        pathOf`/registration-records/${id}`,
        RegistrationRecordSchema,
        body,
      ),

    /** Returns everything stored about the person of a registration. */
    exportData: (id: string) =>
      api.get<OwnData>(pathOf`/registration-records/${id}/data`, OwnDataSchema),

    /** Deletes the personal data of a registration. This cannot be undone. */
    erase: (id: string) => api.post(pathOf`/registration-records/${id}/erasure`, NOTHING),

    /** Adds an internal note, which the person sees only in an export of their data. */
    addNote: (id: string, body: RegistrationNote) =>
      api.post(pathOf`/registration-records/${id}/notes`, NOTHING, body),

    /** Emails the confirmation link again, or the personal link once the address is confirmed. */
    resendConfirmation: (id: string) => api.post(pathOf`/registration-records/${id}/link`, NOTHING),

    /** Returns the confirmation of a confirmed registration as a PDF file. */
    downloadConfirmation: (id: string) =>
      api.file(pathOf`/registration-records/${id}/confirmation.pdf`),

    form: {
      /** Returns the questions of the form of a meeting and whether registration is open now. */
      get: (meeting: string) =>
        api.find<RegistrationForm>(pathOf`/registration-forms/${meeting}`, RegistrationFormSchema),
    },

    settings: {
      /**
       * Returns how people register for a meeting.
       *
       * @throws {ProblemError} 409 if the meeting has no registration form
       */
      get: (meeting: string) =>
        api.find<RegistrationSettings>(
          pathOf`/registration-settings/${meeting}`,
          RegistrationSettingsSchema,
        ),

      /**
       * Creates or replaces the registration form of a meeting. New places are offered to the
       * waiting list immediately.
       *
       * @throws {ProblemError} 409 if there would be fewer places than are taken
       */
      update: (meeting: string, body: RegistrationSettings) =>
        api.put<RegistrationSettings>(
          pathOf`/registration-settings/${meeting}`,
          RegistrationSettingsSchema,
          body,
        ),

      /** Returns what an update would do, without saving it. */
      preview: (meeting: string, body: RegistrationSettings) =>
        api.post<RegistrationSettingsPreview>(
          pathOf`/registration-settings/${meeting}/preview`,
          RegistrationSettingsPreviewSchema,
          body,
        ),
    },

    own: ownRegistrationClient(api),
  }
}

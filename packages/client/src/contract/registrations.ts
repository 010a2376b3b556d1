import * as z from 'zod'
import {
  RegistrationAdditionSchema,
  RegistrationDetailSchema,
  RegistrationEditSchema,
  RegistrationNoteSchema,
} from '../registrations/registration-details'
import type {
  RegistrationAddition,
  RegistrationDetail,
  RegistrationEdit,
  RegistrationNote,
} from '../registrations/registration-details'
import { RegistrationFiguresSchema } from '../registrations/registration-figures'
import type { RegistrationFigures } from '../registrations/registration-figures'
import {
  RegistrationDecisionOutcomeSchema,
  RegistrationDecisionSchema,
  RegistrationPageSchema,
  RegistrationQuerySchema,
  RegistrationRecordSchema,
} from '../registrations/registration-records'
import type {
  RegistrationDecision,
  RegistrationDecisionOutcome,
  RegistrationQuery,
  RegistrationRecord,
} from '../registrations/registration-records'
import { OwnDataSchema } from '../registrations/registrations'
import type { OwnData } from '../registrations/registrations'
import type { Page } from '../responses/page'
import { READ_REGISTRATIONS, REGISTRARS, WRITE_REGISTRATIONS } from './access'
import { applications } from './applications'
import { created, done, file, found, ok } from './answers'
import type { ClientOf } from './client'
import { get, post, put } from './operation'
import { ownRegistration } from './own-registration'
import { idOf, meetingQuery } from './params'
import { registrationForm, registrationSettings } from './registration-settings'
import { registrationViews } from './registration-views'
import { sent } from './schema'

const common = { tag: 'Registrations', access: WRITE_REGISTRATIONS } as const
const params = { id: idOf('registration') }

/** Registering for a meeting, and handling registrations. */
export const registrations = {
  list: get('/registrations', {
    ...common,
    access: READ_REGISTRATIONS,
    meeting: 'own',
    id: 'list-registrations',
    summary: 'List registrations',
    description: 'Returns the registrations that match the filters, newest first or by a column.',
    query: sent<RegistrationQuery>()(RegistrationQuerySchema),
    answer: ok<Page<RegistrationRecord>>(RegistrationPageSchema, 'Registrations, newest first'),
  }),

  count: get('/registration-figures', {
    ...common,
    access: READ_REGISTRATIONS,
    meeting: 'query',
    id: 'count-registrations',
    summary: 'Count registrations',
    description: 'Returns counts by state, format, country and capacity, without names.',
    query: z.object({ meeting: meetingQuery.optional() }),
    answer: ok<RegistrationFigures>(RegistrationFiguresSchema, 'The counts'),
  }),

  ...applications,

  decide: post('/registrations/decisions', {
    ...common,
    meeting: 'registrations',
    also: ['Delegations'],
    id: 'decide-registrations',
    summary: 'Decide on registrations',
    description:
      'Approves, declines or reopens up to 500 registrations. Each has its own result; one that cannot be decided does not affect the others. Places go to those who confirmed their email address first, whatever the order sent. Declining requires a reason, which is sent to the person.',
    body: sent<RegistrationDecision>()(RegistrationDecisionSchema),
    answer: ok<RegistrationDecisionOutcome>(
      RegistrationDecisionOutcomeSchema,
      'The result of each entry, in the order sent',
    ),
  }),

  get: get('/registration-records/{id}', {
    ...common,
    access: READ_REGISTRATIONS,
    meeting: 'registration',
    id: 'get-registration',
    summary: 'Get a registration',
    description:
      'Returns a registration with its internal notes, its history and possible duplicates: other registrations for the meeting with the same name and country.',
    params,
    answer: found<RegistrationDetail>(RegistrationDetailSchema, 'The registration'),
    problems: ['registration-not-found'],
  }),

  add: post('/registration-records', {
    ...common,
    meeting: 'body',
    id: 'add-registration',
    summary: 'Register a person by hand',
    description:
      'Registers a walk-in or a person who called, also while registration is closed. The address needs no confirmation; the person gets an email with a personal link. People who are not eligible are in review.',
    body: sent<RegistrationAddition>()(RegistrationAdditionSchema),
    answer: created<RegistrationRecord>(RegistrationRecordSchema, 'The new registration'),
    problems: ['meeting-not-found', 'registration-closed', 'already-registered'],
  }),

  update: put('/registration-records/{id}', {
    ...common,
    meeting: 'registration',
    also: ['Delegations'],
    id: 'edit-registration',
    summary: 'Change a registration by hand',
    description:
      'Changes the facts of a registration. Facts that affect eligibility are decided again: a person who is no longer eligible goes back to review. Consents can be changed only by the person.',
    params,
    body: sent<RegistrationEdit>()(RegistrationEditSchema),
    answer: ok<RegistrationRecord>(RegistrationRecordSchema, 'The changed registration'),
    problems: ['registration-not-found', 'registration-changed', 'registration-state'],
  }),

  admit: post('/registration-records/{id}/admission', {
    ...common,
    meeting: 'registration',
    id: 'admit-registration',
    summary: 'Admit a person at the check-in desk',
    description:
      'Gives a free or reserved place to a person at the check-in desk who is on the waiting list, has a reservation or had one. A registration whose address was not confirmed, or that was cancelled, enters as if the person had confirmed it: it is then confirmed, in review or on the waiting list. It does not decide: people in review, and declined people, are refused.',
    params,
    answer: ok<RegistrationRecord>(RegistrationRecordSchema, 'The admitted registration'),
    problems: [
      'registration-not-found',
      'registration-closed',
      'registration-state',
      'no-free-place',
      'proceedings-frozen',
    ],
  }),

  exportData: get('/registration-records/{id}/data', {
    ...common,
    access: REGISTRARS,
    meeting: 'registration',
    id: 'export-personal-data',
    summary: 'Export the data of a person',
    description:
      'Returns everything stored about the person of a registration, for a request under data protection rules. The export is recorded in the audit log.',
    params,
    answer: ok<OwnData>(OwnDataSchema, 'The data'),
    problems: ['registration-not-found'],
  }),

  erase: post('/registration-records/{id}/erasure', {
    ...common,
    access: REGISTRARS,
    meeting: 'registration',
    also: ['Delegations'],
    id: 'erase-registration',
    summary: 'Delete the data of a person',
    description:
      'Deletes the personal data of a registration. An anonymous row stays for statistics, and the place becomes free. This cannot be undone.',
    params,
    answer: done('The data is erased'),
    problems: ['registration-not-found'],
  }),

  addNote: post('/registration-records/{id}/notes', {
    ...common,
    meeting: 'registration',
    id: 'add-registration-note',
    summary: 'Add an internal note to a registration',
    description:
      'Adds a note for the secretariat. It is deleted with the registration, and is part of the data that the person can export.',
    params,
    body: sent<RegistrationNote>()(RegistrationNoteSchema),
    answer: done('The note is added'),
    problems: ['registration-not-found'],
  }),

  resendConfirmation: post('/registration-records/{id}/link', {
    ...common,
    meeting: 'registration',
    id: 'resend-registration-link',
    summary: 'Resend the link of a registration',
    description:
      'Emails the confirmation link again, or the personal link once the address is confirmed. Nothing is sent above the limit of emails to one address.',
    params,
    answer: done('The email is queued'),
    problems: ['registration-not-found'],
  }),

  downloadConfirmation: get('/registration-records/{id}/confirmation.pdf', {
    ...common,
    access: REGISTRARS,
    meeting: 'registration',
    id: 'get-registration-confirmation',
    summary: 'Download the confirmation of a registration',
    description:
      'Returns a PDF/UA-1 file with a verification code, in the language of the person. Only confirmed registrations have one.',
    params,
    answer: file({ 'application/pdf': z.string() }, 'The PDF file (PDF/UA-1)'),
    problems: ['registration-not-found', 'registration-state', 'document-unavailable'],
  }),

  previewCertificate: get('/registration-records/{id}/certificate.pdf', {
    ...common,
    access: REGISTRARS,
    meeting: 'registration',
    id: 'preview-certificate',
    summary: 'Preview a certificate',
    description:
      'Returns the certificate of a confirmed person as a PDF file, without issuing it: until it is issued, its code is made of zeros.',
    params,
    answer: file({ 'application/pdf': z.string() }, 'The PDF file (PDF/UA-1)'),
    problems: ['registration-not-found', 'registration-state', 'document-unavailable'],
  }),

  previewVisaLetter: get('/registration-records/{id}/visa-letter.pdf', {
    ...common,
    access: REGISTRARS,
    meeting: 'registration',
    id: 'preview-visa-letter',
    summary: 'Preview a visa letter',
    description:
      'Returns the visa letter that a confirmed person has requested as a PDF file, before it is approved: until it is issued, its code is made of zeros.',
    params,
    answer: file({ 'application/pdf': z.string() }, 'The PDF file (PDF/UA-1)'),
    problems: ['registration-not-found', 'registration-state', 'document-unavailable'],
  }),

  form: registrationForm,

  settings: registrationSettings,

  views: registrationViews,

  /** For registered people, by the token of their personal link. */
  own: ownRegistration,
}

export interface RegistrationsClient extends ClientOf<typeof registrations> {}

import * as z from 'zod'
import { PassportDetailsSchema } from '../registrations/official-documents'
import type { PassportDetails } from '../registrations/official-documents'
import {
  ChangePreviewSchema,
  OwnDataSchema,
  OwnRegistrationSchema,
  RegistrationChangeSchema,
} from '../registrations/registrations'
import type {
  ChangePreview,
  OwnData,
  OwnRegistration,
  RegistrationChange,
} from '../registrations/registrations'
import { done, file, ok } from './answers'
import { get, post, put, remove } from './operation'
import { sent } from './schema'

const common = { tag: 'Registrations', access: 'link' } as const

/** For registered people, by the token of their personal link. */
export const ownRegistration = {
  get: get('/registrations/own', {
    ...common,
    id: 'get-own-registration',
    summary: 'Get my registration',
    description:
      'Returns the registration with its state, position on the waiting list, check-in code and joining details, if any.',
    answer: ok<OwnRegistration>(OwnRegistrationSchema, 'The registration'),
    problems: ['registration-state', 'registration-changed', 'invalid-request'],
  }),

  update: put('/registrations/own', {
    ...common,
    id: 'change-own-registration',
    summary: 'Update my registration',
    description:
      'Replaces the answers of the registration. If the change affects eligibility, the registration is decided again and may go back to review.',
    header: 'if-match',
    body: sent<RegistrationChange>()(RegistrationChangeSchema),
    answer: ok<OwnRegistration>(OwnRegistrationSchema, 'The registration'),
    problems: ['registration-state', 'registration-changed', 'precondition-failed'],
  }),

  delete: remove('/registrations/own', {
    ...common,
    id: 'erase-own-registration',
    summary: 'Delete my personal data',
    description:
      'Deletes everything that identifies the person. An anonymous record stays for the statistics. This cannot be undone.',
    answer: done('Deleted'),
  }),

  preview: post('/registrations/own/preview', {
    ...common,
    id: 'preview-own-change',
    summary: 'Preview a change to my registration',
    description: 'Returns the state and decision that a change would lead to. Nothing is stored.',
    body: sent<RegistrationChange>()(RegistrationChangeSchema),
    answer: ok<ChangePreview>(ChangePreviewSchema, 'The state and decision after the change'),
    problems: ['registration-state', 'registration-changed'],
  }),

  acceptOffer: post('/registrations/own/acceptance', {
    ...common,
    id: 'accept-offer',
    summary: 'Accept a reserved place',
    description:
      'Confirms the registration while the place is reserved. Answers 409 once the reservation has expired.',
    answer: ok<OwnRegistration>(OwnRegistrationSchema, 'The registration'),
    problems: ['registration-state', 'registration-changed', 'invalid-request'],
  }),

  cancel: post('/registrations/own/withdrawal', {
    ...common,
    id: 'withdraw-registration',
    summary: 'Cancel my registration',
    description: 'Cancels the registration. Its place goes to the next person on the waiting list.',
    answer: ok<OwnRegistration>(OwnRegistrationSchema, 'The registration'),
    problems: ['registration-state', 'registration-changed', 'invalid-request'],
  }),

  export: get('/registrations/own/data', {
    ...common,
    id: 'get-own-data',
    summary: 'Export my personal data',
    description: 'Returns everything stored about the person: registration, attendance and emails.',
    answer: ok<OwnData>(OwnDataSchema, 'The stored data'),
  }),

  requestVisaLetter: put('/registrations/own/visa-request', {
    ...common,
    id: 'request-visa-letter',
    summary: 'Request a visa letter',
    description: 'Stores the passport details for the visa letter and puts the request in review.',
    body: sent<PassportDetails>()(PassportDetailsSchema),
    answer: ok<OwnRegistration>(OwnRegistrationSchema, 'The registration with the request'),
    problems: ['registration-state'],
  }),

  openCalendar: get('/registrations/own/calendar', {
    ...common,
    id: 'get-own-calendar',
    summary: 'Download my calendar file',
    description:
      'Returns the meeting as an iCalendar file for a confirmed registration. It contains the joining details once they are announced.',
    answer: file({ 'text/calendar': z.string() }, 'The calendar file'),
    problems: ['registration-state'],
  }),

  openCode: get('/registrations/own/code.svg', {
    ...common,
    id: 'get-own-code',
    summary: 'Get my check-in code as an image',
    description:
      'Returns a QR code (ISO/IEC 18004) that contains only the check-in code. Only confirmed registrations have one.',
    answer: file({ 'image/svg+xml': z.string() }, 'The QR code as SVG'),
    problems: ['registration-state'],
  }),

  openCertificate: get('/registrations/own/certificate.pdf', {
    ...common,
    id: 'get-own-certificate',
    summary: 'Download my certificate of participation',
    description:
      'Returns a PDF/UA-1 file. It exists after the meeting, if the attendance of the person was recorded.',
    answer: file({ 'application/pdf': z.string() }, 'The PDF file (PDF/UA-1)'),
    problems: ['registration-state', 'document-unavailable'],
  }),

  openVisaLetter: get('/registrations/own/visa-letter.pdf', {
    ...common,
    id: 'get-own-visa-letter',
    summary: 'Download my visa letter',
    description:
      'Returns a PDF/UA-1 file. It exists once the secretariat has approved the request.',
    answer: file({ 'application/pdf': z.string() }, 'The PDF file (PDF/UA-1)'),
    problems: ['registration-state', 'document-unavailable'],
  }),
}

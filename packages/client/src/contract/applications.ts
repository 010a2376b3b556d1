import {
  ApplicationAnswerSchema,
  ApplicationSchema,
  LinkRequestSchema,
  OwnRegistrationSchema,
  RegistrationConfirmedSchema,
  TokenSchema,
} from '../registrations/registrations'
import type {
  Application,
  ApplicationAnswer,
  LinkRequest,
  OwnRegistration,
  RegistrationConfirmed,
} from '../registrations/registrations'
import { done, ok, queued } from './answers'
import { get, post, remove } from './operation'
import { meetingSlug } from './params'
import { sent } from './schema'

const common = { tag: 'Registrations', access: 'anyone' } as const
const own = { tag: 'Registrations', access: 'link' } as const

/** Registering for a meeting, until the address is confirmed. Part of `registrations`. */
export const applications = {
  create: post('/meetings/{slug}/registrations', {
    ...common,
    id: 'apply',
    summary: 'Register for a meeting',
    description:
      'Checks eligibility, stores the registration and emails a link to confirm the address. If the person is not eligible, nothing is stored unless `askReview` is set. The answer is the same whether or not the address is already registered.',
    params: { slug: meetingSlug },
    header: 'idempotency-key',
    body: sent<Application>()(ApplicationSchema),
    answer: ok<ApplicationAnswer>(ApplicationAnswerSchema, 'The decision and the next step'),
    problems: ['meeting-not-found', 'registration-closed', 'key-reused'],
  }),

  confirm: post('/registrations/confirmation', {
    ...common,
    id: 'confirm-registration',
    summary: 'Confirm a registration',
    description:
      'Confirms the email address by the token of the emailed link. Depending on the settings, the registration is then confirmed, in review or on the waiting list. The link works once.',
    header: 'idempotency-key',
    body: TokenSchema,
    answer: ok<RegistrationConfirmed>(
      RegistrationConfirmedSchema,
      'The registration and the token of its personal link',
    ),
    problems: ['personal-link-not-valid', 'key-reused'],
  }),

  getUnconfirmed: get('/registrations/confirmation', {
    ...own,
    id: 'get-application',
    summary: 'Get an unconfirmed registration',
    description:
      'Returns the registration that the link in the confirmation email would confirm. Nothing changes.',
    answer: ok<OwnRegistration>(OwnRegistrationSchema, 'The unconfirmed registration'),
  }),

  deleteUnconfirmed: remove('/registrations/confirmation', {
    ...own,
    id: 'discard-application',
    summary: 'Delete an unconfirmed registration',
    description:
      'Deletes the registration that the link in the confirmation email would confirm. The link stops working.',
    answer: done('Deleted'),
  }),

  sendLink: post('/registrations/links', {
    ...common,
    id: 'send-registration-link',
    summary: 'Resend a registration link',
    description:
      'Emails the personal link again. The answer is the same whether or not the address is registered.',
    body: sent<LinkRequest>()(LinkRequestSchema),
    answer: queued('Accepted; an email is sent if the address is registered'),
  }),
}

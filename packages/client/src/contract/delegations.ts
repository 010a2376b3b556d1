import * as z from 'zod'
import {
  DelegateCreationSchema,
  DelegationChangeSchema,
  DelegationCreationSchema,
  DelegationDetailSchema,
  DelegationListSchema,
  DelegationRecordSchema,
  FocalPointInvitationSchema,
  HeadSchema,
  NominationLettersSchema,
  OwnDelegationSchema,
} from '../delegations/delegations'
import type {
  DelegateCreation,
  DelegationChange,
  DelegationCreation,
  DelegationDetail,
  DelegationRecord,
  FocalPointInvitation,
  NominationLetter,
  OwnDelegation,
} from '../delegations/delegations'
import { DocumentRequestSchema } from '../documents/documents'
import type { DocumentRequest } from '../documents/documents'
import {
  RegistrationDecisionOutcomeSchema,
  RegistrationDecisionSchema,
} from '../registrations/registration-records'
import type {
  RegistrationDecision,
  RegistrationDecisionOutcome,
} from '../registrations/registration-records'
import type { List } from '../responses/page'
import { REGISTRARS } from './access'
import { created, done, file, found, ok } from './answers'
import type { ClientOf } from './client'
import { get, post, put, remove } from './operation'
import { idOf, meetingSlug } from './params'
import { sent } from './schema'

const common = { tag: 'Delegations', access: REGISTRARS } as const
const own = { tag: 'Delegations', access: 'link' } as const
const params = { id: idOf('delegation') }

/** Delegations of countries and organizations. */
export const delegations = {
  list: get('/delegations', {
    ...common,
    meeting: 'query',
    id: 'list-delegations',
    summary: 'List delegations',
    description: 'Returns the delegations of a meeting, by country.',
    query: z.object({ meeting: meetingSlug }),
    answer: ok<List<DelegationRecord>>(DelegationListSchema, 'Delegations by country'),
  }),

  get: get('/delegations/{id}', {
    ...common,
    meeting: 'delegation',
    id: 'get-delegation',
    summary: 'Get a delegation',
    description: 'Returns a delegation with its people, focal points and letters of nomination.',
    params,
    answer: found<DelegationDetail>(DelegationDetailSchema, 'The updated delegation'),
    problems: ['delegation-not-found'],
  }),

  create: post('/delegations', {
    ...common,
    meeting: 'body',
    id: 'create-delegation',
    summary: 'Create a delegation',
    description:
      'Creates the delegation of a country or organization and emails its focal points a personal link.',
    body: sent<DelegationCreation>()(DelegationCreationSchema),
    answer: created<DelegationRecord>(
      DelegationRecordSchema,
      'The delegation; emails to its focal points are queued',
    ),
    problems: ['meeting-not-found', 'delegation-exists'],
  }),

  update: put('/delegations/{id}', {
    ...common,
    meeting: 'delegation',
    id: 'change-delegation',
    summary: 'Update a delegation',
    description: 'Sets the maximum number of people and the head of the delegation.',
    params,
    body: sent<DelegationChange>()(DelegationChangeSchema),
    answer: ok<DelegationDetail>(DelegationDetailSchema, 'The updated delegation'),
    problems: ['delegation-not-found'],
  }),

  register: post('/delegations/{id}/people', {
    ...common,
    meeting: 'delegation',
    also: ['Registrations'],
    id: 'register-for-delegation',
    summary: 'Register a person for a delegation',
    description:
      'Registers a person on behalf of the delegation. The person counts towards the maximum of the delegation.',
    params,
    body: sent<DelegateCreation>()(DelegateCreationSchema),
    answer: created<DelegationDetail>(DelegationDetailSchema, 'The updated delegation'),
    problems: ['delegation-not-found', 'already-registered', 'delegation-full'],
  }),

  openLetter: get('/delegations/{id}/letters/{letter}', {
    ...common,
    meeting: 'delegation',
    id: 'open-nomination-letter',
    summary: 'Download a letter of nomination',
    description: 'Returns the file as it was uploaded. The download is recorded in the audit log.',
    params: { id: idOf('delegation'), letter: idOf('letter of nomination') },
    answer: file({ 'application/octet-stream': z.string() }, 'The file'),
    problems: ['delegation-not-found', 'letter-not-found'],
  }),

  focalPoints: {
    create: post('/delegations/{id}/focal-points', {
      ...common,
      meeting: 'delegation',
      id: 'invite-focal-point',
      summary: 'Invite a focal point',
      description:
        'Adds a focal point or a deputy to the delegation and emails them a personal link.',
      params,
      body: sent<FocalPointInvitation>()(FocalPointInvitationSchema),
      answer: created<DelegationDetail>(DelegationDetailSchema, 'The updated delegation'),
      problems: ['delegation-not-found', 'already-registered'],
    }),

    delete: remove('/delegations/{id}/focal-points/{focalPoint}', {
      ...common,
      meeting: 'delegation',
      id: 'revoke-focal-point',
      summary: 'Remove a focal point',
      description: 'Removes a focal point from a delegation. Their personal link stops working.',
      params: { id: idOf('delegation'), focalPoint: idOf('focal point') },
      answer: done('Removed'),
      problems: ['delegation-not-found'],
    }),
  },

  own: {
    get: get('/delegations/own', {
      ...own,
      id: 'get-own-delegation',
      summary: 'Get my delegation',
      description: 'Returns the delegation that the focal point represents, with its people.',
      answer: ok<OwnDelegation>(OwnDelegationSchema, 'The delegation'),
    }),

    decide: post('/delegations/own/decisions', {
      ...own,
      id: 'decide-own-delegation',
      summary: 'Decide on registrations of my delegation',
      description:
        'Approves, declines or reopens registrations of the delegation that the focal point represents. Each registration has its own result.',
      body: sent<RegistrationDecision>()(RegistrationDecisionSchema),
      answer: ok<RegistrationDecisionOutcome>(
        RegistrationDecisionOutcomeSchema,
        'The result of each entry, in the order sent',
      ),
    }),

    register: post('/delegations/own/people', {
      ...own,
      id: 'register-delegate',
      summary: 'Register a person for my delegation',
      description:
        'Registers a person on behalf of the delegation that the focal point represents. Answers 409 if the delegation is full.',
      body: sent<DelegateCreation>()(DelegateCreationSchema),
      answer: created<OwnDelegation>(OwnDelegationSchema, 'The updated delegation'),
      problems: ['registration-closed', 'already-registered', 'delegation-full'],
    }),

    updateHead: put('/delegations/own/head', {
      ...own,
      id: 'name-own-head',
      summary: 'Name the head of my delegation',
      description:
        'Sets the head of the delegation that the focal point represents, or removes it with `null`.',
      body: HeadSchema,
      answer: ok<OwnDelegation>(OwnDelegationSchema, 'The updated delegation'),
    }),

    letters: {
      create: post('/delegations/own/letters', {
        ...own,
        id: 'add-nomination-letter',
        summary: 'Upload a letter of nomination',
        description:
          'Adds a letter of nomination to the delegation that the focal point represents. The number of letters of nomination is limited.',
        body: sent<DocumentRequest>()(DocumentRequestSchema),
        answer: created<List<NominationLetter>>(
          NominationLettersSchema,
          'The letters of nomination',
        ),
        problems: ['delegation-full'],
      }),

      delete: remove('/delegations/own/letters/{letter}', {
        ...own,
        id: 'remove-nomination-letter',
        summary: 'Delete a letter of nomination',
        description:
          'Deletes a letter of nomination of the delegation that the focal point represents. The file is deleted with it.',
        params: { letter: idOf('letter of nomination') },
        answer: done('The file is deleted'),
        problems: ['letter-not-found'],
      }),
    },
  },
}

export interface DelegationsClient extends ClientOf<typeof delegations> {}

import * as z from 'zod'
import {
  AcceptanceSchema,
  InvitationRequestSchema,
  InvitationsSchema,
  MemberChangeSchema,
  MemberSchema,
  MembersSchema,
  NewInvitationSchema,
} from '../people/access'
import type {
  Acceptance,
  Invitation,
  InvitationRequest,
  Member,
  MemberChange,
  NewInvitation,
} from '../people/access'
import { PersonSchema } from '../people/people'
import type { Person } from '../people/people'
import type { List } from '../responses/page'
import { OWNERS } from './access'
import { created, done, ok } from './answers'
import type { ClientOf } from './client'
import { get, post, put, remove } from './operation'
import { idOf } from './params'
import { sent } from './schema'

const common = { tag: 'People', access: OWNERS } as const
const personId = z.string().min(1).max(100)

/** People with access to the dashboard, and invitations to it. */
export const people = {
  list: get('/people', {
    ...common,
    id: 'list-people',
    summary: 'List people with access',
    description: 'Returns the people with access to the dashboard, active or not.',
    answer: ok<List<Member>>(MembersSchema, 'People by name'),
  }),

  update: put('/people/{id}', {
    ...common,
    id: 'change-person',
    summary: "Update a person's access",
    description:
      'Changes the role of a person, or turns their access on or off. The last owner cannot be removed.',
    params: { id: personId.meta({ description: 'ID of the person or session' }) },
    body: sent<MemberChange>()(MemberChangeSchema),
    answer: ok<Member>(MemberSchema, 'The updated person'),
    problems: ['person-not-found', 'last-owner'],
  }),

  deleteSecondFactor: remove('/people/{id}/second-factor', {
    ...common,
    id: 'remove-second-factor',
    summary: 'Turn off two-step verification for a person',
    description: 'For a person who has lost the device. All their sessions end.',
    params: { id: personId.meta({ description: 'ID of the person' }) },
    answer: done('Two-step verification is off and their sessions have ended'),
    problems: ['person-not-found'],
  }),

  /** Invitations to the dashboard. */
  invitations: {
    list: get('/invitations', {
      ...common,
      id: 'list-invitations',
      summary: 'List access invitations',
      description: 'Returns the invitations that have not been used, oldest first.',
      answer: ok<List<Invitation>>(InvitationsSchema, 'Invitations, oldest first'),
    }),

    create: post('/invitations', {
      ...common,
      id: 'create-invitation',
      summary: 'Invite a person to the dashboard',
      description:
        'Creates an invitation for a role. The answer has the token of its link, which is not shown again. It expires after seven days.',
      body: sent<InvitationRequest>()(InvitationRequestSchema),
      answer: created<NewInvitation>(
        NewInvitationSchema,
        'The invitation with its token, shown only once',
      ),
      problems: ['address-taken'],
    }),

    delete: remove('/invitations/{id}', {
      ...common,
      id: 'withdraw-invitation',
      summary: 'Withdraw an access invitation',
      description: 'Deletes the invitation, and its link stops working.',
      params: { id: idOf('invitation') },
      answer: done('Withdrawn'),
      problems: ['invitation-not-found'],
    }),

    accept: post('/invitations/acceptance', {
      ...common,
      access: 'anyone',
      id: 'accept-invitation',
      summary: 'Accept an access invitation',
      description:
        'Creates the account of the invited person. The person can sign in afterwards. The link works once.',
      body: sent<Acceptance>()(AcceptanceSchema),
      answer: created<Person>(PersonSchema, 'The new account'),
      problems: ['link-not-valid', 'address-taken', 'too-many-attempts'],
    }),
  },
}

export interface PeopleClient extends ClientOf<typeof people> {}

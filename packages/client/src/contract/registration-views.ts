import {
  RegistrationViewCreationSchema,
  RegistrationViewListSchema,
  RegistrationViewSchema,
} from '../registrations/registration-views'
import type {
  RegistrationView,
  RegistrationViewCreation,
} from '../registrations/registration-views'
import type { List } from '../responses/page'
import { READ_REGISTRATIONS, WRITE_REGISTRATIONS } from './access'
import { created, done, ok } from './answers'
import { get, post, remove } from './operation'
import { idOf, meetingSlug } from './params'
import { sent } from './schema'

const common = { tag: 'Registrations', access: WRITE_REGISTRATIONS, meeting: 'path' } as const

/** Views of the registrations of a meeting that colleagues share. */
export const registrationViews = {
  list: get('/meetings/{slug}/registration-views', {
    ...common,
    access: READ_REGISTRATIONS,
    id: 'list-registration-views',
    summary: 'List shared views of registrations',
    description:
      'Returns the views that colleagues share, by name: columns, order and filters of the list of registrations.',
    params: { slug: meetingSlug },
    answer: ok<List<RegistrationView>>(RegistrationViewListSchema, 'The views by name'),
    problems: ['meeting-not-found'],
  }),

  save: post('/meetings/{slug}/registration-views', {
    ...common,
    id: 'save-registration-view',
    summary: 'Share a view of registrations',
    description:
      'Shares columns, order and filters under a name. A view with the same name is replaced. A text to search for is not kept.',
    params: { slug: meetingSlug },
    body: sent<RegistrationViewCreation>()(RegistrationViewCreationSchema),
    answer: created<RegistrationView>(RegistrationViewSchema, 'The shared view'),
    problems: ['meeting-not-found'],
  }),

  delete: remove('/meetings/{slug}/registration-views/{id}', {
    ...common,
    id: 'delete-registration-view',
    summary: 'Delete a shared view of registrations',
    description: 'Deletes a view for everyone. The registrations do not change.',
    params: { slug: meetingSlug, id: idOf('view') },
    answer: done('Deleted'),
  }),
}

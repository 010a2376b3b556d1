import { ParticipantListSchema } from '../registrations/registrations'
import type { ParticipantList } from '../registrations/registrations'
import { ok } from './answers'
import type { ClientOf } from './client'
import { get } from './operation'
import { meetingSlug } from './params'

const common = { tag: 'Registrations', access: 'anyone' } as const

/** The list of participants of a meeting. */
export const participants = {
  list: get('/participants/{slug}', {
    ...common,
    id: 'list-participants',
    summary: 'List participants',
    description:
      'Returns the participants who agreed to be named. Without a personal link, only those who agreed to be named publicly are listed, for a limited time after the meeting. With the personal link of a confirmed person, those named to participants are listed too.',
    params: { slug: meetingSlug },
    header: 'personal-link',
    answer: ok<ParticipantList>(
      ParticipantListSchema,
      'The participants who can be shown, and the number of the others',
    ),
    problems: ['personal-link-not-valid', 'meeting-not-found', 'registration-closed'],
  }),
}

export interface ParticipantsClient extends ClientOf<typeof participants> {}

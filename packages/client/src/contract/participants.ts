import { ParticipantCountAnswerSchema, ParticipantListSchema } from '../registrations/registrations'
import type { ParticipantCountAnswer, ParticipantList } from '../registrations/registrations'
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
  count: get('/participants/{slug}/count', {
    ...common,
    id: 'count-participants',
    summary: 'Count participants by country',
    description:
      'Returns the number of confirmed participants of a meeting that has ended, and of their countries or areas. Countries and areas with fewer than five participants are counted but not named.',
    params: { slug: meetingSlug },
    answer: ok<ParticipantCountAnswer>(
      ParticipantCountAnswerSchema,
      'The number of participants, if public',
    ),
    problems: ['meeting-not-found'],
  }),
}

export interface ParticipantsClient extends ClientOf<typeof participants> {}

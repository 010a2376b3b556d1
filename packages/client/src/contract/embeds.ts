import * as z from 'zod'
import { OEmbedQuerySchema, OEmbedSchema } from '../meetings/embeds'
import type { OEmbed } from '../meetings/embeds'
import { LanguageQuerySchema } from '../meetings/feeds'
import { file, ok } from './answers'
import { get } from './operation'
import { circularId, meetingSlug } from './params'

const common = { tag: 'Embedding', access: 'anyone' } as const
const page = { ...common, answer: file({ 'text/html': z.string() }, 'The HTML page') } as const

/** Pages in frames of other websites. They are not below `/v1`, and the client has no methods. */
export const embeds = {
  describe: get('/oembed', {
    ...common,
    id: 'get-oembed',
    summary: 'Get the oEmbed data of a page',
    description:
      'Returns an iframe for a meeting or circular page of the site, as described by oEmbed. Only the JSON format is available.',
    query: OEmbedQuerySchema,
    answer: ok<OEmbed>(OEmbedSchema, 'The oEmbed data'),
    problems: ['page-not-found', 'format-not-made'],
  }),

  showMeeting: get('/embed/meetings/{slug}', {
    ...page,
    id: 'embed-meeting',
    summary: 'Get a meeting as an embeddable page',
    description:
      'Returns a small HTML page with the next times of the meeting, to be shown in an iframe. A script shows the times in the time zone of the visitor.',
    params: { slug: meetingSlug },
    query: LanguageQuerySchema,
    problems: ['meeting-not-found', 'meeting-withdrawn'],
  }),

  showCircular: get('/embed/circulars/{id}', {
    ...page,
    id: 'embed-circular',
    summary: 'Get a circular as an embeddable page',
    description:
      'Returns a small HTML page with the key facts of the circular, to be shown in an iframe.',
    params: { id: circularId },
    query: LanguageQuerySchema,
    problems: ['circular-not-found'],
  }),
}

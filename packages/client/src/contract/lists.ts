import * as z from 'zod'
import {
  DecisionFileQuerySchema,
  LIST_TYPES,
  MeetingListQuerySchema,
  MeetingListSchema,
} from '../registrations/meeting-lists'
import type { DecisionFileQuery, MeetingListQuery } from '../registrations/meeting-lists'
import { OWN, READ_PARTICIPANTS } from './access'
import { file } from './answers'
import type { ClientOf } from './client'
import { get } from './operation'
import { meetingSlug } from './params'
import { sent } from './schema'

const common = { tag: 'Registrations', access: READ_PARTICIPANTS } as const

const FILES = Object.fromEntries(
  Object.values(LIST_TYPES).map((type) => [type, z.string().meta({ format: 'binary' })]),
)

/** Lists of a meeting as Word, PDF, Excel and CSV files. */
export const lists = {
  download: get('/lists/{slug}/{list}', {
    ...common,
    meeting: 'path',
    id: 'download-list',
    summary: 'Download a list of a meeting',
    description:
      'Returns a list of participants, registrations, badges, attendance or the programme as a Word, PDF, Excel or CSV file, in the language of your choice. `public-participants` has only the people who agreed to be named publicly; `participants-only` also has those who agreed to be named to other participants, and is for participants only. Both are in the order of UN lists: Member States first, then by country, heads of delegation first, then by name. The filters apply to registrations and badges. Every download is recorded in the audit log. Answers 422 if a PDF would have characters that the fonts do not cover; choose another format then.',
    params: { slug: meetingSlug, list: MeetingListSchema },
    query: sent<MeetingListQuery>()(MeetingListQuerySchema),
    answer: file(FILES, 'The file'),
    problems: ['meeting-not-found', 'registration-closed', 'document-unavailable'],
  }),

  downloadDecisions: get('/decisions/file', {
    ...common,
    access: OWN,
    tag: 'Meetings',
    id: 'download-decisions',
    summary: 'Download the register of decisions',
    description:
      'Returns the decisions that match the filters as a Word, PDF, Excel or CSV file, in the language of your choice, latest meeting first. Answers 422 if a PDF would have characters that the fonts do not cover; choose another format then.',
    query: sent<DecisionFileQuery>()(DecisionFileQuerySchema),
    answer: file(FILES, 'The file'),
    problems: ['document-unavailable'],
  }),
}

export interface MeetingListsClient extends ClientOf<typeof lists> {}

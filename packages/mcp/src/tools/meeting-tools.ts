import type { McpServer } from '@modelcontextprotocol/server'
import type { MeetingSummary, PublicMeeting, PublishedMeeting } from '@u4ssc/client/meetings'
import { MeetingPhaseSchema, meetingPhase } from '@u4ssc/domain/meetings'
import type { LetterFact } from '@u4ssc/domain/meetings/facts'
import { meetingTimes, zoneLabel } from '@u4ssc/domain/timezones'
import { countryName, describePhase, describeTimeRange } from '@u4ssc/domain/words'
import * as z from 'zod'
import { circularPage, pageOf } from '../platform'
import type { Platform } from '../platform'
import { describeRegistration } from './describe-registration'
import { answer, citing, READ_ONLY, SourceSchema } from './answer'
import type { Source } from './answer'
import { findZone, zoneInput } from './find-zone'

const FactSchema = z.object({
  name: z.string(),
  value: z.string(),
  certainty: z.enum(['stated', 'derived', 'uncertain']).nullable().meta({
    description: 'Whether the circular states the fact; null if it comes from a later change',
  }),
  source: SourceSchema.nullable(),
})
type Fact = z.infer<typeof FactSchema>

const ListedSchema = z.object({
  meeting: z.string().meta({ description: 'Slug, for the other tools' }),
  title: z.string(),
  firstDay: z.string().nullable(),
  status: z.string(),
  url: z.string().nullable(),
})

/** A fact in an answer. */
interface SaidFact {
  readonly name: string
  readonly valueOf: (meeting: PublicMeeting) => string | null
}

/**
 * The facts that circulars state, and interpretation, in the order of an answer; `null` for one that
 * is said by the title, the times or the registration, or by another tool.
 */
const FACTS = {
  '/mode': { name: 'format', valueOf: ({ mode }) => mode },
  '/venue/name': { name: 'venue', valueOf: ({ venue }) => venue?.name ?? null },
  '/venue/city': { name: 'city', valueOf: ({ venue }) => venue?.city ?? null },
  '/venue/country': {
    name: 'country',
    valueOf: ({ venue }) => (venue?.country ? countryName(venue.country) : null),
  },
  '/languages': { name: 'working languages', valueOf: ({ languages }) => listed(languages) },
  '/interpretation': {
    name: 'interpretation (not a working language)',
    valueOf: ({ interpretation }) => listed(interpretation),
  },
  '/fee': { name: 'fee', valueOf: ({ fee }) => fee },
  '/website': { name: 'website', valueOf: ({ website }) => website },
  ...{ '/id': null, '/title': null, '/ordinal': null, '/series': null, '/status': null },
  ...{ '/schedule/zone': null, '/schedule/days': null, '/deadlines': null, '/contact': null },
  ...{ '/participation/openTo': null, '/participation/conditions': null },
  ...{ '/organizers': null, '/objectives': null, '/convenedBy': null, '/language': null },
  ...{ '/registration/required': null, '/registration/url': null },
  ...{ '/registration/opensOn': null, '/registration/closesOn': null },
  '/registration/capacity': null,
} as const satisfies Readonly<Record<LetterFact | '/interpretation', SaidFact | null>>

function listed(tags: readonly string[] = []): string | null {
  return tags.length > 0 ? tags.join(', ') : null
}

export function addMeetingTools(server: McpServer, platform: Platform): void {
  server.registerTool(
    'list_meetings',
    {
      title: 'List meetings',
      description: 'Lists published meetings, latest first.',
      inputSchema: z.object({
        phase: MeetingPhaseSchema.optional().meta({ description: 'Phase of the meeting now' }),
        year: z.int().min(2000).max(2100).optional().meta({ description: 'Year of the first day' }),
      }),
      outputSchema: z.object({ meetings: z.array(ListedSchema), isComplete: z.boolean() }),
      annotations: READ_ONLY,
    },
    ({ phase, year }) =>
      answer(async () => {
        const { items, nextCursor } = await platform.client.meetings.list({ phase, year })
        const meetings = items.map((item) => toListed(platform, item))
        const lines = meetings.map(
          ({ meeting, title, firstDay, status, url }) =>
            `- ${meeting}: ${title}, ${firstDay ?? 'no date'}, ${status}${url === null ? '' : ` ${url}`}`,
        )
        const more = nextCursor === null ? [] : ['More meetings exist: ask for a year.']
        const text = [...lines, ...more].join('\n') || 'No meeting found.'
        return { text, data: { meetings, isComplete: nextCursor === null } }
      }),
  )

  server.registerTool(
    'get_meeting',
    {
      title: 'Get a meeting',
      description:
        'Returns the times, place, languages, fee and registration of a meeting, each fact with the paragraph of the circular that states it.',
      inputSchema: z.object({
        meeting: z
          .string()
          .meta({ description: 'Slug of the meeting, as the other tools list it' }),
        zone: zoneInput.optional().meta({ description: 'Zone or city for the times' }),
      }),
      outputSchema: z.object({ title: z.string(), phase: z.string(), facts: z.array(FactSchema) }),
      annotations: READ_ONLY,
    },
    ({ meeting: slug, zone: place }) =>
      answer(async () => {
        const found = await platform.client.meetings.get(slug)
        if (!found) return { missing: `There is no published meeting “${slug}”.` }
        const zone =
          place === undefined
            ? found.meeting.schedule.zone
            : findZone(place, found.meeting.schedule.days[0]?.date)
        if (place !== undefined && zone === null)
          return { missing: `“${place}” is not one time zone. Name a city or an IANA zone.` }
        return describeMeeting(platform, found, zone)
      }),
  )
}

function toListed(
  platform: Platform,
  { slug, meeting }: MeetingSummary,
): z.infer<typeof ListedSchema> {
  const phase = meetingPhase(meeting, platform.now())
  return {
    meeting: slug,
    title: meeting.title,
    firstDay: meeting.schedule.days[0]?.date ?? null,
    status: describePhase(phase),
    url: pageOf(platform, `meetings/${slug}`),
  }
}

function describeMeeting(platform: Platform, found: PublishedMeeting, zone: string | null) {
  const { meeting, slug, registrationStatus } = found
  const phase = describePhase(meetingPhase(meeting, platform.now()))
  const sourceOf = sourcesOf(platform, found)
  const facts = [
    ...timesOf(meeting, zone, sourceOf),
    ...Object.entries<SaidFact | null>(FACTS).flatMap(([pointer, said]): Fact[] => {
      const value = said?.valueOf(meeting) ?? null
      return said && value !== null ? [{ name: said.name, value, ...sourceOf(pointer) }] : []
    }),
    {
      name: 'registration',
      value: describeRegistration(registrationStatus, zone),
      ...sourceOf('/registration/required'),
    },
  ]
  const lines = facts.map(
    ({ name, value, certainty }) =>
      `${name}: ${value}${certainty === 'uncertain' ? ' (uncertain)' : ''}`,
  )
  const page = { title: meeting.title, paragraph: null, url: pageOf(platform, `meetings/${slug}`) }
  const sources = [page, ...facts.flatMap(({ source }) => source ?? [])]
  return {
    text: [meeting.title, phase, ...lines].join('\n') + citing(sources),
    data: { title: meeting.title, phase, facts },
  }
}

function timesOf(
  meeting: PublicMeeting,
  zone: string | null,
  sourceOf: (pointer: string) => Pick<Fact, 'certainty' | 'source'>,
): Fact[] {
  const { days } = meeting.schedule
  if (zone === null)
    return days.map(({ date, startTime, endTime }, index) => ({
      name: 'time',
      value: [date, startTime, endTime, '(time zone not stated)'].filter(Boolean).join(' '),
      ...sourceOf(`/schedule/days/${index}/date`),
    }))
  return meetingTimes(meeting, zone).days.map((day, index) => ({
    name: 'time',
    value: `${describeTimeRange(day)} (${zoneLabel(zone)})`,
    ...sourceOf(`/schedule/days/${index}/date`),
  }))
}

/** Returns the source of a fact from the evidence of the meeting, by its JSON pointer. */
function sourcesOf(platform: Platform, { letter, evidence }: PublishedMeeting) {
  return (pointer: string): Pick<Fact, 'certainty' | 'source'> => {
    const fact = evidence[pointer]
    if (!fact || letter?.reference == null) return { certainty: null, source: null }
    const paragraph = fact.spans.find((span) => span.paragraph !== null)?.paragraph ?? null
    const source: Source = {
      title: letter.reference,
      paragraph,
      url: circularPage(platform, letter.id, paragraph),
    }
    return { certainty: fact.certainty, source }
  }
}

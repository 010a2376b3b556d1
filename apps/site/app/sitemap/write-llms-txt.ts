import type { CircularSummary } from '@u4ssc/client/circulars'
import type { MeetingSummary } from '@u4ssc/client/meetings'

interface Contents {
  readonly title: string
  readonly summary: string
  readonly siteUrl: string
  readonly apiUrl: string
  readonly meetings: readonly MeetingSummary[]
  readonly circulars: readonly Pick<CircularSummary, 'id' | 'reference' | 'subject' | 'issuedOn'>[]
}

/**
 * Returns a guide to the site for language models, in Markdown.
 *
 * @see https://llmstxt.org
 */
export function writeLlmsTxt({ title, summary, siteUrl, apiUrl, meetings, circulars }: Contents) {
  const page = (path: string) => `${siteUrl}/en${path}`
  const sections = [
    [`# ${title}`],
    [`> ${summary}`],
    [
      'Times are wall-clock times in the zone of the meeting. Each fact of a meeting comes from a circular: cite its reference and paragraph. Pages exist in six languages: replace `/en` by `/ar`, `/es`, `/fr`, `/ru` or `/zh`.',
    ],
    [
      '## Meetings',
      ...meetings.map(({ slug, meeting: { title: name, schedule, status } }) => {
        const day = schedule.days[0]?.date ?? 'no date'
        return item(name, page(`/meetings/${slug}`), `${day}, ${status}`)
      }),
    ],
    [
      '## Circulars',
      ...circulars.map(({ id, reference, subject, issuedOn }) =>
        item(reference.text ?? id, page(`/circulars/${id}/letter.md`), subject ?? issuedOn ?? ''),
      ),
    ],
    [
      '## Questions',
      item('Who can attend', page('/eligibility'), 'By capacity and country, with the clause'),
      item('Search', page('/search'), 'Circulars, meetings, speakers and documents'),
      item('Meeting times', page('/times'), 'Of a meeting around the world'),
    ],
    [
      '## API',
      item('OpenAPI description', `${apiUrl}/openapi.json`, 'Every read works without a key'),
      item('Meetings', `${apiUrl}/v1/meetings`, 'With `?zone=` also in your time zone'),
      item('Search', `${apiUrl}/v1/search?q=cities`, 'Full text'),
      item('Membership', `${apiUrl}/v1/memberships/CO`, 'Of a country in ITU, with sources'),
      'A Model Context Protocol server is in the package `@u4ssc/mcp`, which is not on npm yet.',
    ],
  ]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function item(name: string, url: string, about: string): string {
  const label = name.replaceAll(/[[\]\n]/g, ' ')
  return `- [${label}](${url})${about === '' ? '' : `: ${about.replaceAll('\n', ' ')}`}`
}

import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { env } from '../../env.server'
import { MAX_TEXT_BYTES } from '../../form-limits'
import { LiveReader } from '../../live-reader/live-reader'
import { readOnServer } from '../../live-reader/read-on-server.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { Api, Packages, Sample, Widget } from './parts'

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('developers.title'), i18n.t('developers.lead'))
}

/** Links of the API for programs, besides its routes. */
const LINKS = [
  { path: '/docs', key: 'developers.reference', inLanguage: false },
  { path: '/openapi.json', key: 'developers.openapi', inLanguage: false },
  { path: '/v1/feeds/changes.atom', key: 'developers.feed-atom', inLanguage: true },
  { path: '/v1/feeds/changes.json', key: 'developers.feed-json', inLanguage: true },
  { path: '/v1/feeds/meetings.ics', key: 'subscribe.all-calendar', inLanguage: true },
  { path: '/v1/releases/stream', key: 'developers.stream', inLanguage: false },
] as const

/** The example meeting, which is part of the platform. */
const EXAMPLE = 'u4ssc-6'

const NO_READING = { text: '', view: null, problem: null }

export function loader({ request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const { language } = i18n
  const links = LINKS.map(({ path, key, inLanguage }) => ({
    key,
    href: `${env.PUBLIC_API_URL}${path}${inLanguage ? `?language=${language}` : ''}`,
  }))
  const page = `${env.PUBLIC_SITE_URL}/${language}/meetings/${EXAMPLE}`
  const widget = [
    `<p data-u4ssc-meeting="${EXAMPLE}" data-lang="${language}">`,
    `  <a href="${page}">U4SSC</a>`,
    '</p>',
    `<script src="${env.PUBLIC_API_URL}/embed.js" defer></script>`,
  ].join('\n')
  // The server redirects here if a form exceeds its limit
  const isTooLarge = new URL(request.url).searchParams.get('problem') === 'too-large'
  const problem = isTooLarge ? i18n.t('reader.too-large', { max: MAX_TEXT_BYTES / 1024 }) : null
  return data({ links, widget, reading: { ...NO_READING, problem } }, isTooLarge ? 413 : 200)
}

export async function action({ request }: ActionFunctionArgs) {
  const { reading, status } = await readOnServer(i18nOf(request), await request.formData())
  return data(reading, status)
}

export default function DevelopersPage() {
  const i18n = useI18n()
  const { links, widget, reading } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="developers">
      <h1>{i18n.t('developers.title')}</h1>
      <p className="lead">{i18n.t('developers.lead')}</p>
      <LiveReader {...(answer ?? reading)} />
      <div className="guide">
        <Packages />
        <Api links={links} />
        <Sample />
        <Widget markup={widget} />
      </div>
    </div>
  )
}

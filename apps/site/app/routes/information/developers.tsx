import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { env } from '../../env.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'
import { LiveReader } from './live-reader'
import { Information } from './page'

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('developers.title'))
}

/** What the API gives to programs, besides its routes. */
const LINKS = [
  { path: '/docs', key: 'developers.reference', inLanguage: false },
  { path: '/openapi.json', key: 'developers.openapi', inLanguage: false },
  { path: '/v1/feeds/changes.atom', key: 'developers.feed-atom', inLanguage: true },
  { path: '/v1/feeds/changes.json', key: 'developers.feed-json', inLanguage: true },
  { path: '/v1/feeds/meetings.ics', key: 'follow.all-calendar', inLanguage: true },
  { path: '/v1/releases/stream', key: 'developers.stream', inLanguage: false },
] as const

const PARTS = [
  { heading: 'developers.packages', text: 'developers.packages-text' },
  { heading: 'developers.api', text: 'developers.api-text' },
  { heading: 'developers.calendar', text: 'developers.calendar-text' },
  { heading: 'developers.scripts', text: 'developers.scripts-text' },
] as const

/** The meeting of the example: the one that comes with the platform. */
const EXAMPLE = 'u4ssc-6'

export function loader({ request }: LoaderFunctionArgs) {
  const { language } = wordsOf(request)
  const links = LINKS.map(({ path, key, inLanguage }) => ({
    key,
    href: `${env.PUBLIC_API_URL}${path}${inLanguage ? `?lang=${language}` : ''}`,
  }))
  const page = `${env.PUBLIC_SITE_URL}/${language}/meetings/${EXAMPLE}`
  const widget = [
    `<p data-u4ssc-meeting="${EXAMPLE}" data-lang="${language}">`,
    `  <a href="${page}">U4SSC</a>`,
    '</p>',
    `<script src="${env.PUBLIC_API_URL}/embed.js" defer></script>`,
  ].join('\n')
  return { links, widget }
}

export default function DevelopersPage() {
  const words = useWords()
  const { links, widget } = useLoaderData<typeof loader>()
  return (
    <>
      <Information title="developers.title" parts={PARTS} />
      <section aria-labelledby="links">
        <h2 id="links">{words.say('developers.links')}</h2>
        <ul className="bullets">
          {links.map(({ key, href }) => (
            <li key={href}>
              {words.labelled(words.say(key))} <a href={href}>{href}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="widget">
        <h2 id="widget">{words.say('developers.widget')}</h2>
        <p className="lead">{words.say('developers.widget-text')}</p>
        <pre className="example" dir="ltr">
          <code>{widget}</code>
        </pre>
      </section>
      <LiveReader />
    </>
  )
}

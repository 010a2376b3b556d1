import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api } from '../../api.server'
import { now } from '../../clock.server'
import { catalogueRows } from '../../catalogue/meeting-rows'
import { CatalogueMeetings } from '../../components/catalogue-meetings'
import { CircularRows } from '../../components/circular-rows'
import { MeetingRows } from '../../components/meeting-rows'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { toHomeView } from './home-view'
import type { HomeView } from './home-view'
import { NoNextMeeting, TheNextMeeting } from './next-meeting'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'

const MEETINGS_MAX = 100
const CIRCULARS_SHOWN = 5
const SOURCED_SHOWN = 4

export async function loader({ request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const visitor = visitorZoneOf(request)
  const [meetings, circulars] = await answered(
    Promise.all([
      api.listMeetings({ limit: MEETINGS_MAX }),
      api.listCirculars({ limit: CIRCULARS_SHOWN }),
    ]),
  )
  const given = { meetings: meetings.items, circulars: circulars.items }
  const home = toHomeView(words, given, { yours: visitor.zone, now: now() })
  const fromSources = catalogueRows(words, meetings.items).slice(0, SOURCED_SHOWN)
  return { home, fromSources }
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  const site = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: words.say('layout.site-full-name'),
    alternateName: words.say('layout.site-name'),
    inLanguage: words.language,
  }
  return [...pageMeta(words, words.say('home.title')), { 'script:ld+json': site }]
}

export default function HomePage() {
  const words = useWords()
  const { home, fromSources } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="next">
        {home.next ? <TheNextMeeting next={home.next} /> : <NoNextMeeting last={home.last} />}
        <Published items={home.published} />
      </div>
      <div className="halves">
        <section aria-labelledby="circulars">
          <h2 id="circulars">{words.say('home.circulars')}</h2>
          <CircularRows rows={home.circulars} />
          <p>
            <a href={words.path('/circulars')}>{words.say('home.all-circulars')}</a>
          </p>
        </section>
        <section aria-labelledby="meetings">
          <h2 id="meetings">{words.say('home.meetings')}</h2>
          <MeetingRows rows={home.meetings} />
          {fromSources.length > 0 && (
            <>
              <h3>{words.say('meetings.from-sources')}</h3>
              <CatalogueMeetings rows={fromSources} />
            </>
          )}
          <p>
            <a href={words.path('/meetings')}>{words.say('home.all-meetings')}</a>
            {' · '}
            <a href={words.path('/follow')}>{words.say('subscribe.title')}</a>
          </p>
        </section>
      </div>
    </>
  )
}

function Published({ items }: { items: HomeView['published'] }) {
  const words = useWords()
  if (items.length === 0) return null
  return (
    <section aria-labelledby="published">
      <h2 id="published">{words.say('home.updates')}</h2>
      <ol className="changes">
        {items.map(({ on, words: published, href }) => (
          <li key={on + href}>
            <time dateTime={on}>{words.shortDate(on)}</time> <a href={href}>{published}</a>
          </li>
        ))}
      </ol>
    </section>
  )
}

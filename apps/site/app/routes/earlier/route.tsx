import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useContext } from 'react'
import { earlierMeetings, numberedMeetings } from '../../catalogue/numbered-pages'
import { now } from '../../clock.server'
import { Breadcrumbs } from '../../components/frame/breadcrumbs'
import { Rendering } from '../../components/frame/rendering'
import { Neighbours } from '../../components/neighbours'
import { SeriesLine } from '../../components/series-line'
import { listInitiativeMeetings } from '../../lists/browse.server'
import { refuse } from '../../refuse.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { toEarlierView } from './earlier-view'
import type { EarlierView } from './earlier-view'
import { Facts, Gaps, Presented, Programme, Sourced, SourcedList, SourceList } from './parts'

/** Answers with the page from public sources, or leads to the published page once there is one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const published = await listInitiativeMeetings()
  const at = now()
  const own = numberedMeetings(published).get(Number(params['ordinal']))
  if (own) return redirect(i18n.path(`/meetings/${encodeURIComponent(own.slug)}`))
  const meeting = earlierMeetings(published, at).find(
    ({ ordinal }) => String(ordinal) === params['ordinal'],
  )
  return toEarlierView(i18n, meeting ?? refuse(404), { published, now: at })
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const i18n = i18nAt(location.pathname)
  if (!data) return pageMeta(i18n, i18n.t('meetings.title'))
  const { name, when, where } = data
  const about = [when, ...where].flatMap((part) => part?.words ?? []).join(' · ')
  return pageMeta(i18n, name, about)
}

export default function EarlierMeetingPage() {
  const i18n = useI18n()
  const view = useLoaderData<typeof loader>()
  const { ordinal, neighbours, line } = view
  return (
    <>
      <Breadcrumbs
        list={{ path: i18n.path('/meetings'), name: i18n.t('meetings.title') }}
        page={view.name}
      />
      <article>
        <Head view={view} />
        <div className="columns">
          <div>
            <Results view={view} />
            <Facts facts={view.facts} />
            <SourcedList
              id="remarks"
              title={i18n.t('earlier.remarks')}
              note={i18n.t('earlier.remarks-note')}
              items={view.remarks}
            />
            <NotKnown view={view} />
          </div>
          {view.sources.length > 0 && (
            <aside aria-label={i18n.t('earlier.sources')}>
              <SourceList sources={view.sources} readIn={view.readIn} />
            </aside>
          )}
        </div>
      </article>
      <section className="line" aria-labelledby="line">
        <h2 id="line">{i18n.t('earlier.line', { year: line[0]?.when ?? '' })}</h2>
        <SeriesLine items={line} current={ordinal} />
      </section>
      <Neighbours {...neighbours} />
    </>
  )
}

interface ViewProps {
  readonly view: EarlierView
}

function Head({ view: { name, when, where } }: ViewProps) {
  const i18n = useI18n()
  return (
    <header className="head earlier">
      <p className="eyebrow">{i18n.t('earlier.status')}</p>
      <h1>{name}</h1>
      <p className="when">
        {when === null ? i18n.t('about.undated') : <Sourced text={when} />}
        {where.map((text) => (
          <span key={text.words} className="line-of-when">
            <Sourced text={text} />
          </span>
        ))}
      </p>
    </header>
  )
}

function Results({ view }: ViewProps) {
  const i18n = useI18n()
  return (
    <>
      <SourcedList id="decisions" title={i18n.t('meeting.decisions')} items={view.decisions} />
      <SourcedList id="objectives" title={i18n.t('meeting.objectives')} items={view.objectives} />
      <Presented works={view.presented} />
      <Programme days={view.programme} place={view.programmePlace} />
    </>
  )
}

/** What no source states, and the way to send one. */
function NotKnown({ view: { name, gaps, readIn } }: ViewProps) {
  const i18n = useI18n()
  const { secretariat } = useContext(Rendering)
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{i18n.t('earlier.not-known')}</h2>
      <p className="soft">{i18n.t('earlier.not-known-note', { month: readIn })}</p>
      <Gaps gaps={gaps} />
      <p>
        <a href={`mailto:${secretariat.email}?subject=${encodeURIComponent(name)}`}>
          {i18n.t('earlier.send-source')}
        </a>
      </p>
    </section>
  )
}

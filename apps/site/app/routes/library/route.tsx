import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api } from '../../api.server'
import { now } from '../../clock.server'
import { Sources } from '../../components/lists/sources'
import { listInitiativeMeetings } from '../../lists/browse.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { MeetingRecords } from './meeting-records'
import { toLibraryView } from './library-view'
import type { GroupEntry, LibraryEntry } from './library-view'

/** Number of latest meetings that are searched for results. */
const MEETINGS_READ = 50

export async function loader({ request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const latest = await answered(api.meetings.list({ limit: MEETINGS_READ }))
  const found = await answered(Promise.all(latest.items.map(({ slug }) => api.meetings.get(slug))))
  return toLibraryView(i18n, {
    meetings: found.filter((meeting) => meeting !== undefined),
    initiative: await listInitiativeMeetings(),
    now: now(),
  })
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('library.title'), i18n.t('library.lead'))
}

export default function LibraryPage() {
  const i18n = useI18n()
  const { records, deliverables, decisions, groups } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{i18n.t('library.title')}</h1>
      <p className="lead">{i18n.t('library.lead')}</p>
      <section aria-labelledby="here">
        <h2 id="here">{i18n.t('library.of-meetings')}</h2>
        {records.length === 0 && <p>{i18n.t('library.none')}</p>}
        <MeetingRecords records={records} />
      </section>
      <Entries id="deliverables" title={i18n.t('about.deliverables')} entries={deliverables} />
      <Groups groups={groups} />
      <Entries id="decided" title={i18n.t('library.decisions-past')} entries={decisions} />
      <p className="soft">{i18n.t('about.sources-note')}</p>
    </div>
  )
}

const ENGLISH = { lang: 'en', dir: 'ltr' } as const

interface EntriesProps {
  readonly id: string
  readonly title: string
  readonly entries: readonly LibraryEntry[]
}

function Entries({ id, title, entries }: EntriesProps) {
  const i18n = useI18n()
  if (entries.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="rows">
        {entries.map(({ text, href, on, detail, detailHref, state, sources }) => (
          <li key={text + detail}>
            <span className="soft">{on ?? i18n.t('about.undated')}</span>
            <div>
              <p>
                {href === null ? (
                  <bdi {...ENGLISH}>{text}</bdi>
                ) : (
                  <a href={href}>
                    <bdi {...ENGLISH}>{text}</bdi>
                  </a>
                )}
              </p>
              <p className="soft">
                {state !== null && `${i18n.t(`about.${state}`)} · `}
                {detail !== '' && (
                  <>
                    {detailHref === null ? <bdi>{detail}</bdi> : <a href={detailHref}>{detail}</a>}
                    {' · '}
                  </>
                )}
                <Sources sources={sources} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Groups({ groups }: { groups: readonly GroupEntry[] }) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{i18n.t('library.groups')}</h2>
      <p>{i18n.t('library.groups-lead')}</p>
      <ul className="rows">
        {groups.map(({ name, period, leaders, parts, sources }) => (
          <li key={name}>
            <span className="soft">{period ?? i18n.t('about.undated')}</span>
            <div>
              <p>
                <bdi {...ENGLISH}>{name}</bdi>
              </p>
              <Named label={i18n.t('library.led-by')} names={leaders} />
              <Named label={i18n.t('library.parts')} names={parts} />
              <p className="soft">
                <Sources sources={sources} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Named({ label, names }: { label: string; names: string }) {
  const i18n = useI18n()
  if (names === '') return null
  return (
    <p className="soft">
      {i18n.labelled(label)} <bdi {...ENGLISH}>{names}</bdi>
    </p>
  )
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { now } from '../../clock.server'
import { listInitiativeMeetings } from '../../lists/browse.server'
import { Sources } from '../../components/lists/sources'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { toAboutView } from './about-view'
import type { AboutEntry } from './about-view'

export async function loader({ request }: LoaderFunctionArgs) {
  const published = await listInitiativeMeetings()
  return toAboutView(i18nOf(request), now(), published)
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('about.title'), i18n.t('about.lead'))
}

export default function AboutPage() {
  const i18n = useI18n()
  const { meetings, partners, groups } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{i18n.t('about.title')}</h1>
      <p className="lead">{i18n.t('about.lead')}</p>
      <Entries title={i18n.t('about.meetings')} entries={meetings} />
      <Entries title={i18n.t('about.partners')} entries={partners} />
      <Entries title={i18n.t('about.groups')} entries={groups} />
      <p>
        <a href={i18n.path('/library')}>{i18n.t('library.title')}</a>
      </p>
      <p className="soft">{i18n.t('about.sources-note')}</p>
    </div>
  )
}

const ENGLISH = { lang: 'en', dir: 'ltr' } as const

function Entries({ title, entries }: { title: string; entries: readonly AboutEntry[] }) {
  const i18n = useI18n()
  if (entries.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="rows">
        {entries.map(({ id, href, name, isEnglish, on, detail, role, sources }) => (
          <li key={name + detail + (on ?? '')} id={id ?? undefined}>
            <span className="soft num">{on ?? i18n.t('about.undated')}</span>
            <div>
              <p>
                <Name name={name} href={href} isEnglish={isEnglish} />
              </p>
              <p className="soft">
                {role !== null && `${i18n.t(`about.${role}`)} · `}
                {detail !== '' && (
                  <>
                    <bdi {...ENGLISH}>{detail}</bdi>
                    {' · '}
                  </>
                )}
                {sources.length > 0 && <Sources sources={sources} />}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Name({ name, href, isEnglish }: Pick<AboutEntry, 'name' | 'href' | 'isEnglish'>) {
  const words = <bdi {...(isEnglish ? ENGLISH : {})}>{name}</bdi>
  return href === null ? words : <a href={href}>{words}</a>
}

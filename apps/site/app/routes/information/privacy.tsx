import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { RETENTION, RETENTION_DATA } from '@u4ssc/client/platform'
import type { Retention } from '@u4ssc/client/platform'
import { MAX_LISTED_DAYS } from '@u4ssc/client/registrations'
import type { SiteMessage } from '@u4ssc/messages/site'
import { answered, api } from '../../api.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt } from '../../i18n/i18n'
import type { I18n } from '../../i18n/i18n'

export async function loader() {
  const { periods } = await answered(api.retention.get())
  const days: Partial<Record<string, number>> = periods
  return { days }
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('privacy.title'))
}

const PARTS = [
  { heading: 'privacy.cookies', text: 'privacy.cookies-text' },
  { heading: 'privacy.records', text: 'privacy.records-text' },
  { heading: 'privacy.registration', text: 'privacy.registration-text' },
  { heading: 'privacy.contact', text: 'privacy.contact-text' },
] as const

/** The privacy page. Its periods are those that the retention jobs of the API use. */
export default function PrivacyPage() {
  const i18n = useI18n()
  const { days } = useLoaderData<typeof loader>()
  return (
    <>
      <Information title="privacy.title" parts={PARTS} />
      <section aria-labelledby="kept" className="plain-page">
        <h2 id="kept">{i18n.t('privacy.table')}</h2>
        {RETENTION_DATA.map((data) => (
          <section key={data} aria-labelledby={`kept-${data}`}>
            <h3 id={`kept-${data}`}>{i18n.t(`privacy.data-${data}`)}</h3>
            <Kept retention={RETENTION[data]} days={days[data]} />
          </section>
        ))}
      </section>
    </>
  )
}

interface KeptProps {
  readonly retention: Retention
  /** Days that an owner has set instead. */
  readonly days: number | undefined
}

function Kept({ retention: { purpose, ground, kept, then }, days }: KeptProps) {
  const i18n = useI18n()
  return (
    <dl className="facts across">
      <Fact label={i18n.t('privacy.purpose')}>{i18n.t(`privacy.purpose-${purpose}`)}</Fact>
      <Fact label={i18n.t('privacy.ground')}>{i18n.t(`privacy.ground-${ground}`)}</Fact>
      <Fact label={i18n.t('privacy.kept')}>{describeTime(i18n, kept, days)}</Fact>
      <Fact label={i18n.t('privacy.then')}>{i18n.t(`privacy.then-${then}`)}</Fact>
    </dl>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** @param changed - days that an owner has set instead */
function describeTime(i18n: I18n, kept: Retention['kept'], changed?: number): string {
  if (!('days' in kept)) return i18n.t(`privacy.kept-${kept.from}`, { days: MAX_LISTED_DAYS })
  const days = changed ?? kept.days
  if (kept.from === 'meeting-ends' && days === 0) return i18n.t('privacy.kept-until-end')
  const years = kept.from === 'meeting-ends' ? days / 365 : 0
  if (years > 1 && Number.isInteger(years)) return i18n.t('privacy.kept-years', { years })
  return i18n.t(`privacy.kept-${kept.from}`, { days })
}

interface InformationProps {
  readonly title: SiteMessage
  readonly parts: readonly { readonly heading: SiteMessage; readonly text: SiteMessage }[]
}

/** A text page with headings and paragraphs. */
function Information({ title, parts }: InformationProps) {
  const i18n = useI18n()
  return (
    <div className="plain-page">
      <h1>{i18n.t(title)}</h1>
      {parts.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{i18n.t(heading)}</h2>
          <p className="lead">{i18n.t(text)}</p>
        </section>
      ))}
    </div>
  )
}

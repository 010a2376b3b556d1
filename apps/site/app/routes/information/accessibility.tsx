import type { MetaFunction } from '@remix-run/node'
import { useContext } from 'react'
import { Rendering } from '../../components/frame/rendering'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt } from '../../i18n/i18n'

/** Date of the last tests; change it with the results in the statement. */
const PREPARED_ON = '2026-11-29'

const BEFORE_CONTACT = ['status', 'can-do', 'limits', 'tested'] as const

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('accessibility.title'))
}

/** The parts of the accessibility statement that the model of GOV.UK has. */
export default function AccessibilityPage() {
  const i18n = useI18n()
  const { email } = useContext(Rendering).secretariat
  return (
    <div className="plain-page">
      <h1>{i18n.t('accessibility.title')}</h1>
      {BEFORE_CONTACT.map((part) => (
        <section key={part}>
          <h2>{i18n.t(`accessibility.${part}`)}</h2>
          <p className="lead">{i18n.t(`accessibility.${part}-text`)}</p>
        </section>
      ))}
      <section id="feedback">
        <h2>{i18n.t('accessibility.feedback')}</h2>
        <p className="lead">
          {i18n.t('accessibility.feedback-text')} <a href={`mailto:${email}`}>{email}</a>
        </p>
      </section>
      <section>
        <h2>{i18n.t('accessibility.complaint')}</h2>
        <p className="lead">{i18n.t('accessibility.complaint-text')}</p>
      </section>
      <section>
        <h2>{i18n.t('accessibility.prepared')}</h2>
        <p className="lead">
          {i18n.t('accessibility.prepared-text', { date: i18n.longDate(PREPARED_ON) })}
        </p>
      </section>
    </div>
  )
}

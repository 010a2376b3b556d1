import type { MetaFunction } from '@remix-run/node'
import { pageMeta } from '../../i18n/page-meta'
import { i18nAt } from '../../i18n/i18n'
import { Information } from './page'

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('accessibility.title'))
}

const PARTS = [
  { heading: 'accessibility.aim', text: 'accessibility.aim-text' },
  { heading: 'accessibility.tested', text: 'accessibility.tested-text' },
  { heading: 'accessibility.limits', text: 'accessibility.limits-text' },
  { heading: 'accessibility.contact', text: 'accessibility.contact-text' },
] as const

export default function AccessibilityPage() {
  return <Information title="accessibility.title" parts={PARTS} />
}

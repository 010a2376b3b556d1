import type { MetaFunction } from '@remix-run/node'
import { pageMeta } from '../../words/page-meta'
import { wordsAt } from '../../words/words'
import { Information } from './page'

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('privacy.title'))
}

const PARTS = [
  { heading: 'privacy.cookies', text: 'privacy.cookies-text' },
  { heading: 'privacy.records', text: 'privacy.records-text' },
  { heading: 'privacy.registration', text: 'privacy.registration-text' },
  { heading: 'privacy.contact', text: 'privacy.contact-text' },
] as const

export default function PrivacyPage() {
  return <Information title="privacy.title" parts={PARTS} />
}

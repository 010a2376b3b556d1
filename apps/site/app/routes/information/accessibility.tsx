import type { MetaFunction } from '@remix-run/node'
import { pageMeta } from '../../words/page-meta'
import { wordsAt } from '../../words/words'
import { Information } from './page'

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('accessibility.title'))
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

import type { MetaFunction } from '@remix-run/node'
import { pageMeta } from '../../words/page-meta'
import { wordsAt } from '../../words/words'
import { LiveReader } from './live-reader'
import { Information } from './page'

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('developers.title'))
}

const PARTS = [
  { heading: 'developers.packages', text: 'developers.packages-text' },
  { heading: 'developers.api', text: 'developers.api-text' },
  { heading: 'developers.calendar', text: 'developers.calendar-text' },
  { heading: 'developers.scripts', text: 'developers.scripts-text' },
] as const

export default function DevelopersPage() {
  return (
    <>
      <Information title="developers.title" parts={PARTS} />
      <LiveReader />
    </>
  )
}

import type { MetaFunction } from '@remix-run/node'
import { MAX_LISTED_DAYS, RETENTION } from '@u4ssc/client'
import type { Retention } from '@u4ssc/client'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt } from '../../words/words'
import type { Words } from '../../words/words'
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

/** How personal data is treated; its table is the one that the purge of the API goes by. */
export default function PrivacyPage() {
  const words = useWords()
  return (
    <>
      <Information title="privacy.title" parts={PARTS} />
      <section aria-labelledby="kept" className="plain-page">
        <h2 id="kept">{words.say('privacy.table')}</h2>
        {Object.values(RETENTION).map(({ data, purpose, ground, kept, then }) => (
          <section key={data} aria-labelledby={`kept-${data}`}>
            <h3 id={`kept-${data}`}>{words.say(`privacy.data-${data}`)}</h3>
            <dl className="facts across">
              <Fact label={words.say('privacy.purpose')}>
                {words.say(`privacy.purpose-${purpose}`)}
              </Fact>
              <Fact label={words.say('privacy.ground')}>
                {words.say(`privacy.ground-${ground}`)}
              </Fact>
              <Fact label={words.say('privacy.kept')}>{describeTime(words, kept)}</Fact>
              <Fact label={words.say('privacy.then')}>{words.say(`privacy.then-${then}`)}</Fact>
            </dl>
          </section>
        ))}
      </section>
    </>
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

function describeTime(words: Words, kept: Retention['kept']): string {
  const years = 'days' in kept && kept.from === 'meeting-ends' ? kept.days / 365 : 0
  if (years > 1 && Number.isInteger(years)) return words.say('privacy.kept-years', { years })
  if ('days' in kept) return words.say(`privacy.kept-${kept.from}`, { days: kept.days })
  return words.say(`privacy.kept-${kept.from}`, { days: MAX_LISTED_DAYS })
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { now } from '../../clock.server'
import { Sources } from '../../components/sources'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'
import { toAboutView } from './about-view'
import type { AboutEntry } from './about-view'

export function loader({ request }: LoaderFunctionArgs) {
  return toAboutView(wordsOf(request), now().slice(0, 10))
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('about.title'))
}

export default function AboutPage() {
  const words = useWords()
  const { meetings, partners, groups } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{words.say('about.title')}</h1>
      <p className="lead">{words.say('about.lead')}</p>
      <Entries title={words.say('about.meetings')} entries={meetings} />
      <Entries title={words.say('about.partners')} entries={partners} />
      <Entries title={words.say('about.groups')} entries={groups} />
      <p>
        <a href={words.path('/library')}>{words.say('library.title')}</a>
      </p>
      <p className="soft">{words.say('about.sources-note')}</p>
    </div>
  )
}

const ENGLISH = { lang: 'en', dir: 'ltr' } as const

function Entries({ title, entries }: { title: string; entries: readonly AboutEntry[] }) {
  const words = useWords()
  if (entries.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="rows">
        {entries.map(({ name, isEnglish, on, detail, role, sources }) => (
          <li key={name + detail + (on ?? '')}>
            <span className="soft num">{on ?? words.say('about.undated')}</span>
            <div>
              <p>
                <bdi {...(isEnglish ? ENGLISH : {})}>{name}</bdi>
              </p>
              <p className="soft">
                {role !== null && `${words.say(`about.${role}`)} · `}
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

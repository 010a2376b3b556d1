import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api } from '../../api.server'
import { Sources } from '../../components/sources'
import { listAllMeetings } from '../../lists/all-pages.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'
import { MeetingRecords } from './meeting-records'
import { toLibraryView } from './library-view'
import type { LibraryEntry } from './library-view'

/** As many meetings as are asked for what came of them; the latest. */
const MEETINGS_READ = 50

export async function loader({ request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const latest = (await listAllMeetings()).slice(0, MEETINGS_READ)
  const found = await answered(Promise.all(latest.map(({ slug }) => api.findMeeting(slug))))
  return toLibraryView(
    words,
    found.filter((meeting) => meeting !== undefined),
  )
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('library.title'))
}

export default function LibraryPage() {
  const words = useWords()
  const { records, deliverables, decisions } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{words.say('library.title')}</h1>
      <p className="lead">{words.say('library.lead')}</p>
      <section aria-labelledby="here">
        <h2 id="here">{words.say('library.of-meetings')}</h2>
        {records.length === 0 && <p>{words.say('library.none')}</p>}
        <MeetingRecords records={records} />
      </section>
      <Entries id="deliverables" title={words.say('about.deliverables')} entries={deliverables} />
      <Entries id="decided" title={words.say('library.decisions-past')} entries={decisions} />
      <p className="soft">{words.say('about.sources-note')}</p>
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
  const words = useWords()
  if (entries.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="rows">
        {entries.map(({ text, on, detail, state, sources }) => (
          <li key={text + detail}>
            <span className="soft num">{on ?? words.say('about.undated')}</span>
            <div>
              <p>
                <bdi {...ENGLISH}>{text}</bdi>
              </p>
              <p className="soft">
                {state !== null && `${words.say(`about.${state}`)} · `}
                {detail !== '' && (
                  <>
                    <bdi>{detail}</bdi>
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

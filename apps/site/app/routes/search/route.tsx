import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { SearchQuerySchema } from '@u4ssc/client/contract'
import { LANGUAGES } from '@u4ssc/domain'
import { ProblemError } from '@u4ssc/client'
import { answered, directApi } from '../../api.server'
import { SelectField, TextField } from '../../components/form-fields'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { markOf, wordsAt, wordsOf } from '../../words/words'
import { toFoundView } from './search-view'
import type { FoundView, HitView, Piece } from './search-view'

const TYPES = SearchQuerySchema.shape.type.unwrap().options
const FIELDS = ['q', 'type', 'language', 'from', 'to', 'cursor'] as const

type Asked = Readonly<Partial<Record<(typeof FIELDS)[number], string>>>

type Answer =
  { readonly kind: 'not-asked' | 'not-understood' } | ({ readonly kind: 'found' } & FoundView)

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = askedIn(new URL(request.url).searchParams)
  return { asked, answer: await answerTo(request, asked) }
}

function askedIn(params: URLSearchParams): Asked {
  const given = FIELDS.flatMap((name) => {
    const value = params.get(name)?.trim()
    return value ? [[name, value] as const] : []
  })
  return Object.fromEntries(given)
}

async function answerTo(request: Request, asked: Asked): Promise<Answer> {
  if (asked.q === undefined) return { kind: 'not-asked' }
  const query = SearchQuerySchema.safeParse(asked)
  if (!query.success) return { kind: 'not-understood' }
  const page = await answered(
    directApi.search(query.data).catch((error: unknown) => {
      if (error instanceof ProblemError && error.status === 422) return null
      throw error
    }),
  )
  if (page === null) return { kind: 'not-understood' }
  return { kind: 'found', ...toFoundView(wordsOf(request), asked.q, page) }
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('search.title'))
}

export default function SearchPage() {
  const words = useWords()
  const { asked, answer } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{words.say('search.title')}</h1>
      <SearchForm asked={asked} />
      {answer.kind === 'not-understood' && (
        <p className="aside-note bad" role="alert">
          {words.say('search.bad')}
        </p>
      )}
      {answer.kind === 'found' && <Found asked={asked.q ?? ''} found={answer} />}
    </div>
  )
}

function SearchForm({ asked }: { asked: Asked }) {
  const words = useWords()
  const all = { value: '', label: words.say('search.all') }
  return (
    <form className="form no-print" role="search" aria-label={words.say('search.title')} noValidate>
      <TextField
        name="q"
        type="search"
        label={words.say('search.words')}
        hint={words.say('search.hint')}
        value={asked.q ?? ''}
        problems={[]}
      />
      <div className="filters">
        <SelectField
          name="type"
          label={words.say('search.type')}
          value={asked.type ?? ''}
          choices={[
            all,
            ...TYPES.map((type) => ({ value: type, label: words.say(`search.type-${type}`) })),
          ]}
          problems={[]}
        />
        <SelectField
          name="language"
          label={words.say('search.language')}
          value={asked.language ?? ''}
          choices={[
            all,
            ...LANGUAGES.map((tag) => ({ value: tag, label: words.languageName(tag) })),
          ]}
          problems={[]}
        />
        {(['from', 'to'] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            type="date"
            label={words.say(`search.${name}`)}
            value={asked[name] ?? ''}
            problems={[]}
          />
        ))}
      </div>
      <button className="button">{words.say('search.send')}</button>
    </form>
  )
}

function Found({ asked, found }: { asked: string; found: FoundView }) {
  const words = useWords()
  const { search } = useLocation()
  const next = new URLSearchParams(search)
  if (found.nextCursor !== null) next.set('cursor', found.nextCursor)
  if (found.hits.length === 0)
    return (
      <p role="status">
        <strong>{words.say('search.none', { words: asked })}</strong>{' '}
        {words.say('search.none-more')}
      </p>
    )
  return (
    <section aria-labelledby="results">
      <h2 id="results">{words.say('search.results')}</h2>
      {found.meant !== null && (
        <p role="status">{words.say('search.meant', { words: asked, meant: found.meant })}</p>
      )}
      <ol className="rows hits">
        {found.hits.map((hit, index) => (
          <Hit key={index} hit={hit} />
        ))}
      </ol>
      {found.nextCursor !== null && (
        <p>
          <a href={`?${next.toString()}`}>{words.say('layout.list-more')}</a>
        </p>
      )}
    </section>
  )
}

function Hit({ hit }: { hit: HitView }) {
  const words = useWords()
  const { href, kind, off, title, excerpt, language, heldOn } = hit
  return (
    <li>
      <span className="soft">
        {kind}
        {heldOn !== null && (
          <>
            {' '}
            <time dateTime={heldOn}>{words.shortDate(heldOn)}</time>
          </>
        )}
      </span>
      <div>
        <a href={href}>
          <bdi {...markOf(words, language)}>
            <Marked pieces={title} />
          </bdi>
        </a>
        {off !== null && (
          <>
            {' '}
            <span className="state off">{off}</span>
          </>
        )}
        <p {...markOf(words, language)}>
          <Marked pieces={excerpt} />
        </p>
      </div>
    </li>
  )
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isFound }, index) =>
    isFound ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}

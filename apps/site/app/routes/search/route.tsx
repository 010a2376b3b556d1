import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { ProblemError } from '@u4ssc/client'
import { SearchQuerySchema } from '@u4ssc/client/meetings'
import { LANGUAGES } from '@u4ssc/domain'
import { answered, directApi } from '../../api.server'
import { SelectField, TextField } from '../../components/form-fields'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { markOf, i18nAt, i18nOf } from '../../i18n/i18n'
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
    directApi.search.list(query.data).catch((error: unknown) => {
      if (error instanceof ProblemError && error.status === 422) return null
      throw error
    }),
  )
  if (page === null) return { kind: 'not-understood' }
  return { kind: 'found', ...toFoundView(i18nOf(request), asked.q, page) }
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('search.title'))
}

export default function SearchPage() {
  const i18n = useI18n()
  const { asked, answer } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{i18n.t('search.title')}</h1>
      <SearchForm asked={asked} />
      {answer.kind === 'not-understood' && (
        <p className="aside-note bad" role="alert">
          {i18n.t('search.bad')}
        </p>
      )}
      {answer.kind === 'found' && <Found asked={asked.q ?? ''} found={answer} />}
    </div>
  )
}

function SearchForm({ asked }: { asked: Asked }) {
  const i18n = useI18n()
  return (
    <form className="form no-print" role="search" aria-label={i18n.t('search.title')} noValidate>
      <TextField
        name="q"
        type="search"
        label={i18n.t('search.words')}
        hint={i18n.t('search.hint')}
        value={asked.q ?? ''}
        problems={[]}
      />
      <div className="filters">
        <SelectField
          name="type"
          label={i18n.t('search.type')}
          value={asked.type ?? ''}
          choices={[
            { value: '', label: i18n.t('search.all-types') },
            ...TYPES.map((type) => ({ value: type, label: i18n.t(`search.type-${type}`) })),
          ]}
          problems={[]}
        />
        <SelectField
          name="language"
          label={i18n.t('search.language')}
          value={asked.language ?? ''}
          choices={[
            { value: '', label: i18n.t('search.all-languages') },
            ...LANGUAGES.map((tag) => ({ value: tag, label: i18n.languageName(tag) })),
          ]}
          problems={[]}
        />
        {(['from', 'to'] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            type="date"
            label={i18n.t(`search.${name}`)}
            value={asked[name] ?? ''}
            problems={[]}
          />
        ))}
      </div>
      <button className="button">{i18n.t('search.send')}</button>
    </form>
  )
}

function Found({ asked, found }: { asked: string; found: FoundView }) {
  const i18n = useI18n()
  const { search } = useLocation()
  const next = new URLSearchParams(search)
  if (found.nextCursor !== null) next.set('cursor', found.nextCursor)
  if (found.groups.length === 0)
    return (
      <p role="status">
        <strong>{i18n.t('search.none', { words: asked })}</strong> {i18n.t('search.none-more')}
      </p>
    )
  return (
    <section aria-labelledby="results">
      <h2 id="results">{i18n.t('search.results')}</h2>
      {found.meant !== null && (
        <p role="status">{i18n.t('search.meant', { words: asked, meant: found.meant })}</p>
      )}
      {found.groups.map(({ type, title, hits }) => (
        <section key={type} aria-labelledby={`found-${type}`}>
          <h3 id={`found-${type}`}>{title}</h3>
          <ol className="rows hits">
            {hits.map((hit, index) => (
              <Hit key={index} hit={hit} />
            ))}
          </ol>
        </section>
      ))}
      {found.nextCursor !== null && (
        <p>
          <a href={`?${next.toString()}`}>{i18n.t('layout.list-more')}</a>
        </p>
      )}
    </section>
  )
}

function Hit({ hit }: { hit: HitView }) {
  const i18n = useI18n()
  const { href, off, title, excerpts, language, heldOn } = hit
  return (
    <li>
      <span className="soft num">
        {heldOn !== null && <time dateTime={heldOn}>{i18n.shortDate(heldOn)}</time>}
      </span>
      <div>
        <a href={href}>
          <bdi {...markOf(i18n, language)}>
            <Marked pieces={title} />
          </bdi>
        </a>
        {off !== null && (
          <>
            {' '}
            <span className="state off">{off}</span>
          </>
        )}
        {excerpts.map((excerpt, index) => (
          <p key={index} {...markOf(i18n, language)}>
            <Marked pieces={excerpt} />
          </p>
        ))}
      </div>
    </li>
  )
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isFound }, index) =>
    isFound ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}

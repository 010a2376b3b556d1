import type { Withdrawn } from '../../withdrawn'
import { describeProblem } from '../../i18n/describe-problem'
import { SITE_PLACES } from './site-header'
import { useI18n } from '../../i18n/use-i18n'

interface ProblemPageProps {
  readonly status: number
  readonly withdrawn?: Withdrawn | null
}

/** Error page in place of a page that cannot be shown, with the next step. */
export function ProblemPage({ status, withdrawn = null }: ProblemPageProps) {
  const i18n = useI18n()
  const { title, more } = describeProblem(i18n, status, withdrawn)
  return (
    <div className="plain-page">
      <h1>{title}</h1>
      <p>
        <bdi>{more}</bdi>
      </p>
      {withdrawn !== null && <OnFrom kind={withdrawn.kind} />}
      {status === 404 && <Elsewhere />}
      <p>
        <a href={i18n.path('')}>{i18n.t('error.home')}</a>
      </p>
    </div>
  )
}

/** Search and links for a visitor whose address leads nowhere. */
function Elsewhere() {
  const i18n = useI18n()
  return (
    <>
      <form
        className="fields"
        role="search"
        aria-label={i18n.t('search.title')}
        action={i18n.path('/search')}
      >
        <label>
          {i18n.t('search.words')}
          <input type="search" name="q" required />
        </label>
        <button className="button">{i18n.t('search.send')}</button>
      </form>
      <ul className="bullets">
        {SITE_PLACES.map(({ page, key }) => (
          <li key={page}>
            <a href={i18n.path(page)}>{i18n.t(key)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function OnFrom({ kind }: Pick<Withdrawn, 'kind'>) {
  const i18n = useI18n()
  return (
    <p>
      <a href={i18n.path(`/${kind}s`)}>{i18n.t(`error.all-${kind}s`)}</a>
    </p>
  )
}

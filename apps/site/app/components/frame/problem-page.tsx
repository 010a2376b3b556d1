import type { Withdrawn } from '../../withdrawn'
import { describeProblem } from '../../i18n/describe-problem'
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
      <p>
        <a href={i18n.path('')}>{i18n.t('error.home')}</a>
      </p>
    </div>
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

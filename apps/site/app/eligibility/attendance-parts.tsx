import { ClauseChips } from '../components/clause-chip'
import { useI18n } from '../i18n/use-i18n'
import { usePageBehind } from '../page-behind'
import type { Attendance, Verdict } from './attendance'

/** Shows the remembered answer to "Can I attend?", with the ways to change and forget it. */
export function AttendanceBar({ attendance: { who, verdicts } }: { attendance: Attendance }) {
  const i18n = useI18n()
  const question = useQuestion()
  const page = usePageBehind()
  if (Object.keys(verdicts).length === 0) return null
  if (who === null)
    return (
      <p className="attendance no-print">
        <span>{i18n.t('eligibility.once')}</span>{' '}
        <a href={question} rel="nofollow">
          {i18n.t('eligibility.can-i-attend')}
        </a>
      </p>
    )
  return (
    <section className="attendance no-print" aria-label={i18n.t('eligibility.your-answer')}>
      <p>
        {i18n.labelled(i18n.t('eligibility.your-answer'))} <b>{who}</b>{' '}
        <span className="soft">{i18n.t('eligibility.this-device')}</span>
      </p>
      <form method="post" action={i18n.path('/attending')} className="actions">
        <a href={question} rel="nofollow">
          {i18n.t('eligibility.change')}
        </a>
        <input type="hidden" name="page" value={page} />
        <button className="like-a-link" name="act" value="forget">
          {i18n.t('eligibility.forget')}
        </button>
      </form>
    </section>
  )
}

/** Whether the visitor can attend, then the time, then the paragraph. */
export function VerdictLine({ verdict }: { verdict: Verdict }) {
  const i18n = useI18n()
  const question = useQuestion()
  const { outcome, words, why, times, clause } = verdict
  return (
    <p className={`verdict ${outcome}`}>
      {outcome === 'not-asked' ? (
        <a href={question} rel="nofollow">
          {words}
        </a>
      ) : (
        <b>{words}</b>
      )}
      {times.map((time, index) => (
        <span key={index}>
          {' · '}
          <bdi>{time}</bdi>
        </span>
      ))}
      {clause !== null && (
        <>
          {' ·'}
          <ClauseChips clauses={[clause]} />
        </>
      )}
      {why !== null && (
        <>
          {' · '}
          <a href={why} rel="nofollow">
            {i18n.t('eligibility.why')}
          </a>
        </>
      )}
    </p>
  )
}

/** Returns the path of the question, from which the answer leads back to this page. */
function useQuestion(): string {
  return useI18n().path(`/attending?page=${encodeURIComponent(usePageBehind())}`)
}

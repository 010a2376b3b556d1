import { ResultNote } from '../../components/result-note'
import { useI18n } from '../../i18n/use-i18n'

/** The page after the form is sent. */
export function Sent({ to, path }: { to: string; path: string }) {
  const i18n = useI18n()
  return (
    <>
      <ResultNote tone="good">{i18n.t('register.sent-to', { email: to })}</ResultNote>
      <p>{i18n.t('register.step-decision')}</p>
      <p>
        <a href={i18n.path('/registration')}>{i18n.t('register.resend')}</a>
      </p>
      <p>
        <a href={path}>{i18n.t('subscribe.meeting')}</a>
      </p>
    </>
  )
}

interface StepsProps {
  /** When the joining link appears; `null` if unknown. */
  readonly joiningFrom: { readonly date: string; readonly time: string } | null
}

/** What happens after the form is sent. */
export function Steps({ joiningFrom }: StepsProps) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps">{i18n.t('register.next-steps')}</h2>
      <ol className="steps">
        <li>{i18n.t('register.step-confirm')}</li>
        <li>{i18n.t('register.step-decision')}</li>
        {joiningFrom !== null && <li>{i18n.t('register.step-join', joiningFrom)}</li>}
      </ol>
    </section>
  )
}

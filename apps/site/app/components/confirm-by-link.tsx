import { ResultNote } from './result-note'
import { useI18n } from '../i18n/use-i18n'

interface ConfirmProps {
  readonly token: string | null
  readonly isBad: boolean
  readonly what: string
}

/** Confirmation button behind a link in an email, or the problem with the link. */
export function ConfirmByLink({ token, isBad, what }: ConfirmProps) {
  const i18n = useI18n()
  if (isBad) return <ResultNote tone="bad">{i18n.t('registration.link-bad')}</ResultNote>
  if (token === null) return <p>{i18n.t('registration.link-none')}</p>
  return (
    <form method="post">
      <p>{what}</p>
      <input type="hidden" name="token" value={token} />
      <button className="button">{i18n.t('registration.confirm')}</button>
    </form>
  )
}

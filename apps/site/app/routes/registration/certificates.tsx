import { listNationalities } from '@u4ssc/domain/words'
import { PASSPORT_NUMBER } from '../../registration/passport-number'
import type { OwnView } from '../../registration/own-view'
import { useI18n } from '../../i18n/use-i18n'

interface OwnPapersProps {
  readonly token: string
  readonly view: OwnView
}

/** Certificate and visa letter: downloads, requests and the request form. */
export function Certificates({ token, view }: OwnPapersProps) {
  const i18n = useI18n()
  const { certificate, visa, canRequestVisaLetter } = view.papers
  const hasNone = view.hasNoCertificate
  if (!certificate && visa === null && !canRequestVisaLetter && !hasNone) return null
  const at = (file: string) =>
    `${i18n.path(`/registration/${file}`)}?token=${encodeURIComponent(token)}`
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{i18n.t('registration.certificates')}</h2>
      {certificate && (
        <p>
          <a href={at('certificate.pdf')}>{i18n.t('registration.certificate')}</a>
        </p>
      )}
      {hasNone && <p>{i18n.t('registration.no-certificate')}</p>}
      {visa !== null && (
        <p>
          {i18n.t(`visa-letter.${visa.state}`)} <bdi>{visa.reason}</bdi>
        </p>
      )}
      {visa?.state === 'approved' && (
        <p>
          <a href={at('visa-letter.pdf')}>{i18n.t('visa-letter.file')}</a>
        </p>
      )}
      {canRequestVisaLetter && <AskVisa token={token} view={view} />}
    </section>
  )
}

function AskVisa({ token, view }: OwnPapersProps) {
  const i18n = useI18n()
  const page = `${i18n.path('/registration')}?token=${encodeURIComponent(token)}`
  return (
    <details>
      <summary>{i18n.t('visa-letter.ask')}</summary>
      <p>{i18n.t('visa-letter.why')}</p>
      <form method="post" action={page} className="fields">
        <input type="hidden" name="act" value="visa" />
        <input type="hidden" name="token" value={token} />
        <label>
          {i18n.t('visa-letter.passport')}
          <input name="number" required pattern={PASSPORT_NUMBER} autoComplete="off" />
        </label>
        <label>
          {i18n.t('visa-letter.nationality')}
          <select name="nationality" defaultValue={view.nationality}>
            {listNationalities(i18n.wording).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {i18n.t('visa-letter.born')}
          <input name="bornOn" type="date" required autoComplete="bday" />
        </label>
        <button className="button quiet">{i18n.t('visa-letter.send')}</button>
      </form>
    </details>
  )
}

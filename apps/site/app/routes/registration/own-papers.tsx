import { listNationalities } from '@u4ssc/domain/words'
import { PASSPORT_NUMBER } from '../../registration/passport-number'
import type { OwnView } from '../../registration/own-view'
import { useWords } from '../../words/use-words'

interface OwnPapersProps {
  readonly token: string
  readonly view: OwnView
}

/** The certificate and the visa letter: what can be had, what was asked for, what can be asked for. */
export function OwnPapers({ token, view }: OwnPapersProps) {
  const words = useWords()
  const { certificate, visa, canRequestVisaLetter } = view.papers
  if (!certificate && visa === null && !canRequestVisaLetter) return null
  const at = (file: string) =>
    `${words.path(`/registration/${file}`)}?token=${encodeURIComponent(token)}`
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{words.say('registration.certificates')}</h2>
      {certificate && (
        <p>
          <a href={at('certificate.pdf')}>{words.say('registration.certificate')}</a>
        </p>
      )}
      {visa !== null && (
        <p>
          {words.say(`visa-letter.${visa.state}`)} <bdi>{visa.reason}</bdi>
        </p>
      )}
      {visa?.state === 'approved' && (
        <p>
          <a href={at('visa-letter.pdf')}>{words.say('visa-letter.file')}</a>
        </p>
      )}
      {canRequestVisaLetter && <AskVisa token={token} view={view} />}
    </section>
  )
}

function AskVisa({ token, view }: OwnPapersProps) {
  const words = useWords()
  const page = `${words.path('/registration')}?token=${encodeURIComponent(token)}`
  return (
    <details>
      <summary>{words.say('visa-letter.ask')}</summary>
      <p>{words.say('visa-letter.why')}</p>
      <form method="post" action={page} className="fields">
        <input type="hidden" name="act" value="visa" />
        <input type="hidden" name="token" value={token} />
        <label>
          {words.say('visa-letter.passport')}
          <input name="number" required pattern={PASSPORT_NUMBER} autoComplete="off" />
        </label>
        <label>
          {words.say('visa-letter.nationality')}
          <select name="nationality" defaultValue={view.nationality}>
            {listNationalities(words.wording).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.say('visa-letter.born')}
          <input name="bornOn" type="date" required autoComplete="bday" />
        </label>
        <button className="button quiet">{words.say('visa-letter.send')}</button>
      </form>
    </details>
  )
}

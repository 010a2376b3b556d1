import { say } from '../../../components/language/say'

/** API address of the archive. */
const ARCHIVE = '/v1/training-cases.zip'

/**
 * Export of reviewed circulars as training cases: contents, anonymization, what to check before
 * sharing.
 */
export function TrainingCases() {
  return (
    <section className="part">
      <h2>{say('platform.cases')}</h2>
      <p>{say('platform.casesLead')}</p>
      <p>{say('platform.casesWhat')}</p>
      <p>{say('platform.casesAnonymized')}</p>
      <p>
        <strong>{say('platform.casesRead')}</strong>
      </p>
      <a className="button quiet" href={ARCHIVE} download>
        {say('platform.casesDownload')}
      </a>
    </section>
  )
}

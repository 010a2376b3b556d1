import { say } from '../../../components/say'

/** Where the API gives the reviewed circulars as files. */
const ARCHIVE = '/v1/training-cases.zip'

/** Reviewed circulars as examples for the reader: what is exported, what is replaced, what to do then. */
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

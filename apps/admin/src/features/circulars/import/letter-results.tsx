import { ProblemError } from '@u4ssc/client'
import { Link } from '../../../components/link'
import { describeError } from '../../../components/feedback/describe-error'
import { say } from '../../../components/language/say'
import { ListTable } from '../../../components/lists/list-table'
import { nameOfDraft } from '../../../subjects/drafts/name-of-draft'
import type { LetterResult } from './use-import-letters'

/** The results of several imported files, with a link to each circular. */
export function LetterResults({ results }: { readonly results: readonly LetterResult[] }) {
  if (results.length === 0) return null
  return (
    <section aria-labelledby="letter-results">
      <h2 id="letter-results">
        <span role="status">
          {say('import.results', {
            count: results.filter(({ state }) => state === 'imported').length,
            total: results.length,
          })}
        </span>
      </h2>
      <ListTable columns={[say('import.file'), say('import.result')]}>
        {results.map((result, index) => (
          <tr key={index}>
            <th scope="row">
              <bdi>{result.name}</bdi>
            </th>
            <td>
              <Result result={result} />
            </td>
          </tr>
        ))}
      </ListTable>
    </section>
  )
}

function Result({ result }: { readonly result: LetterResult }) {
  switch (result.state) {
    case 'reading':
      return say('import.reading')
    case 'refused':
      return <span className="problem">{result.problem}</span>
    case 'failed':
      return <Failure error={result.error} />
    case 'imported':
      return (
        <Link to={`/circulars/${result.draft.id}`}>
          <bdi>{nameOfDraft(result.draft)}</bdi>
        </Link>
      )
  }
}

/** A circular that is imported already is linked, if it is not published yet. */
function Failure({ error }: { readonly error: unknown }) {
  const existing = error instanceof ProblemError ? error.existing : null
  if (existing === null) return <span className="problem">{describeError(error)}</span>
  const reference = existing.reference ?? say('circulars.unnamed')
  return (
    <>
      <span className="problem">{say('import.duplicate', { reference })}</span>{' '}
      {existing.kind === 'draft' && (
        <Link to={`/circulars/${existing.id}`}>{say('import.openExisting')}</Link>
      )}
    </>
  )
}

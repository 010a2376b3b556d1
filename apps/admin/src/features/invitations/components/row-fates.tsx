import { ROW_FATES } from '@u4ssc/client'
import type { InvitationImportOutcome, RowFate } from '@u4ssc/client'
import { say } from '../../../components/say'

const GOOD: ReadonlySet<RowFate> = new Set(['to-invite', 'invited'])
/** What stands as it should, without an invitation. */
const QUIET: ReadonlySet<RowFate> = new Set(['already-invited', 'already-registered'])

/** The fate of each row of a list, with how many share it. */
export function RowFates({ outcome }: { outcome: InvitationImportOutcome }) {
  const { rows, counts, dryRun } = outcome
  const title = say(dryRun ? 'guests.outcome' : 'guests.done')
  return (
    <div role="status">
      <h3>{title}</h3>
      <dl className="tally">
        {ROW_FATES.filter((fate) => counts[fate] !== undefined).map((fate) => (
          <div key={fate}>
            <dt>{say(`fate.${fate}`)}</dt>
            <dd className="num">{counts[fate]}</dd>
          </div>
        ))}
      </dl>
      <div className="scroll fates">
        <table className="list wide" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{say('guests.row')}</th>
              <th scope="col">{say('field.email')}</th>
              <th scope="col">{say('field.name')}</th>
              <th scope="col">{say('guests.fate')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, email, name, fate, cell }) => (
              <tr key={row}>
                <td className="num">{row}</td>
                <th scope="row">
                  <bdi>{email}</bdi>
                </th>
                <td>
                  <bdi>{name ?? '–'}</bdi>
                </td>
                <td className={toneOf(fate)}>
                  {say(`fate.${fate}`)}
                  {cell !== null && cell !== '' && fate !== 'bad-address' && (
                    <>
                      {': '}
                      <bdi>{cell}</bdi>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function toneOf(fate: RowFate): string {
  if (GOOD.has(fate)) return 'good'
  return QUIET.has(fate) ? 'soft' : 'doubts'
}

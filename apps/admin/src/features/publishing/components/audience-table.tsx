import type { ReactNode } from 'react'
import { say } from '../../../components/language/say'

export interface AudienceRow {
  readonly group: 'registrants' | 'speakers' | 'focalPoints' | 'followers'
  readonly people: number
}

/** Shows who will be notified, by group. */
export function AudienceTable({
  rows,
  children,
}: {
  rows: readonly AudienceRow[]
  children?: ReactNode
}) {
  const all = rows.reduce((sum, { people }) => sum + people, 0)
  if (all === 0) return <p className="body">{say('publishing.noNotice')}</p>
  return (
    <>
      <div>
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{say('publishing.group')}</th>
              <th scope="col" className="num">
                {say('publishing.peopleColumn')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ group, people }) => (
              <tr key={group}>
                <th scope="row">{say(`publishing.${group}`)}</th>
                <td className="num">{people}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <footer>
        <p className="soft">{say('publishing.noticeLater')}</p>
        {children}
      </footer>
    </>
  )
}

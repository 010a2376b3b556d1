import { Navigate } from 'react-admin'
import { sectionsFor } from '../sections'
import { say } from './say'
import { useRole } from './use-role'

/** Leads to the first section that the role includes. */
export function StartPage() {
  const [first] = sectionsFor(useRole())
  return first ? (
    <Navigate to={first.path} replace />
  ) : (
    <p className="soft">{say('state.loading')}</p>
  )
}

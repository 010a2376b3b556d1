import { may, organizations } from '@u4ssc/client/contract'
import { useEffect } from 'react'
import { Link } from '../../../components/link'
import { useNavigate } from '../../../components/navigation'
import { RequireRole } from '../../../components/layout/require-role'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { useChangeOf } from '../use-change-of'
import { EMPTY_FORM } from '../entry-form'
import { OrganizationForm } from './organization-form'

/** Form for a new organization. */
export function NewOrganizationPage() {
  const create = useChangeOf(organizations.create)
  const navigate = useNavigate()
  const made = create.data?.code
  // In an effect, because the unsaved-changes guard is released after the render.
  useEffect(() => {
    if (made !== undefined) navigate(`/organizations/${made}`)
  }, [made, navigate])
  return (
    <RequireRole may={(role) => may(organizations.create, role)} title={say('organizations.new')}>
      <PageHeader
        crumbs={<Link to="/organizations">{say('organizations.title')}</Link>}
        title={say('organizations.new')}
      />
      <OrganizationForm
        isNew
        saved={EMPTY_FORM}
        isBusy={create.isPending || create.isSuccess}
        error={create.error}
        save={create.mutate}
      />
    </RequireRole>
  )
}

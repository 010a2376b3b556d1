import { useEffect } from 'react'
import { LinkBase, useNavigate } from 'react-admin'
import { ForRole } from '../../../components/for-role'
import { PageHeader } from '../../../components/page-header'
import { say } from '../../../components/say'
import { useCreateOrganization } from '../actions'
import { EMPTY_FORM } from '../entry-form'
import { mayKeepOrganizations } from '../permissions'
import { OrganizationForm } from './organization-form'

/** Adds an organization to the list. */
export function NewOrganizationPage() {
  const create = useCreateOrganization()
  const navigate = useNavigate()
  const made = create.data?.code
  // once the form knows that it is saved: before, it would ask whether to lose it
  useEffect(() => {
    if (made !== undefined) navigate(`/organizations/${made}`)
  }, [made, navigate])
  return (
    <ForRole may={mayKeepOrganizations} title={say('organizations.new')}>
      <PageHeader
        crumbs={<LinkBase to="/organizations">{say('organizations.title')}</LinkBase>}
        title={say('organizations.new')}
      />
      <OrganizationForm
        isNew
        saved={EMPTY_FORM}
        isBusy={create.isPending || create.isSuccess}
        error={create.error}
        save={create.mutate}
      />
    </ForRole>
  )
}

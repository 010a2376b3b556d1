import { MEMBERSHIP_KINDS, OrganizationFilterSchema } from '@u4ssc/client/organizations'
import type { OrganizationFilter } from '@u4ssc/client/organizations'
import * as z from 'zod'
import { may, organizations } from '@u4ssc/client/contract'
import { buttonClass } from '../../../components/button'
import { Link } from '../../../components/link'
import { useReadPages } from '../../../components/api/operations'
import { listCountries } from '@u4ssc/domain/words'
import { FilterForm } from '../../../components/lists/filter-form'
import { RequireRole } from '../../../components/layout/require-role'
import { FormField } from '../../../components/forms/form-field'
import { wording } from '../../../components/language/language'
import { PageHeader } from '../../../components/layout/page-header'
import { Paged } from '../../../components/lists/paged'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useSearch } from '../../../components/lists/use-search'
import { OrganizationImport } from './organization-import'
import { OrganizationTable } from './organization-table'

const { q, country, kind, on } = OrganizationFilterSchema.shape

/** Filter in the query parameters. Invalid values are ignored. */
const FilterSchema = z.object({
  q: q.catch(undefined),
  country: country.catch(undefined),
  kind: kind.catch(undefined),
  on: on.catch(undefined),
})

const COUNTRIES = listCountries(wording).map(({ code, name }) => ({ value: code, label: name }))

/** The organizations, with search and import. */
export function OrganizationsPage() {
  return (
    <RequireRole may={(role) => may(organizations.create, role)} title={say('organizations.title')}>
      <Organizations />
    </RequireRole>
  )
}

function Organizations() {
  const filter = FilterSchema.parse(useSearch().search)
  const pages = useReadPages(organizations.list, filter)
  return (
    <>
      <PageHeader title={say('organizations.title')}>
        <a
          className={buttonClass({ look: 'quiet', size: 'small' })}
          href={csvAddress('organizations', { ...filter })}
          download
        >
          {say('registrations.download')}
        </a>
        <Link to="/organizations/new" look="main" size="small">
          {say('organizations.new')}
        </Link>
      </PageHeader>
      <p className="soft">{say('organizations.lead')}</p>
      <Filters filter={filter} />
      <Paged pages={pages} none={say('organizations.none')} filter={filter}>
        {(organizations) => <OrganizationTable organizations={organizations} />}
      </Paged>
      <OrganizationImport />
    </>
  )
}

function Filters({ filter }: { filter: OrganizationFilter }) {
  return (
    <FilterForm>
      <FormField
        label={say('organizations.search')}
        name="q"
        type="search"
        maxLength={200}
        defaultValue={filter.q}
      />
      <SelectField
        label={say('registrations.filter-country')}
        name="country"
        any={say('registrations.filter-any')}
        defaultValue={filter.country}
        options={COUNTRIES}
      />
      <SelectField
        label={say('organizations.kind')}
        name="kind"
        any={say('registrations.filter-any')}
        defaultValue={filter.kind}
        options={MEMBERSHIP_KINDS.map((value) => ({
          value,
          label: say(`organizations.membership-${value}`),
        }))}
      />
      <FormField label={say('organizations.on')} name="on" type="date" defaultValue={filter.on} />
    </FilterForm>
  )
}

/** Returns the API address of a filtered list as CSV. */
function csvAddress(
  list: 'organizations',
  filter: Readonly<Record<string, string | undefined>>,
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined) query.set(name, value)
  return `/v1/${list}.csv?${query}`
}

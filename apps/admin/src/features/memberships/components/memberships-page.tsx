import { MEMBERSHIP_KINDS } from '@u4ssc/client/organizations'
import type { MembershipKind } from '@u4ssc/client/organizations'
import { CalendarDateSchema } from '@u4ssc/domain'
import * as z from 'zod'
import { organizations } from '@u4ssc/client/contract'
import { Panel } from '../../../components/panel'
import { useReadPages } from '../../../components/api/operations'
import { instantNow } from '../../../clock-now'
import { FilterForm } from '../../../components/lists/filter-form'
import { FormField } from '../../../components/forms/form-field'
import { PageHeader } from '../../../components/layout/page-header'
import { Paged } from '../../../components/lists/paged'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useSearch } from '../../../components/lists/use-search'
import { MemberOrganizations } from './member-organizations'
import { MemberStates } from './member-states'
import { PartnersOfInitiative } from './partners-of-initiative'

/** Kinds of members, states first. */
const MEMBER_KINDS = ['member-state', ...MEMBERSHIP_KINDS] as const

/** Filter in the query parameters. Invalid values are ignored. */
const MembersSearchSchema = z.object({
  on: CalendarDateSchema.optional().catch(undefined),
  what: z.enum(MEMBER_KINDS).optional().catch(undefined),
})

/** Members on a day: organizations, partners and Member States, with sources. */
export function MembershipsPage() {
  const { on, what } = MembersSearchSchema.parse(useSearch().search)
  const day = on ?? instantNow().slice(0, 10)
  const kind = MEMBERSHIP_KINDS.find((each) => each === what)
  const shows = (...whats: readonly string[]) => what === undefined || whats.includes(what)
  return (
    <>
      <PageHeader title={say('memberships.title')} />
      <p className="soft">{say('memberships.lead')}</p>
      <FilterForm key={`${day} ${what ?? ''}`}>
        <FormField label={say('organizations.on')} name="on" type="date" defaultValue={day} />
        <SelectField
          label={say('organizations.kind')}
          name="what"
          any={say('registrations.filter-any')}
          defaultValue={what}
          options={MEMBER_KINDS.map((value) => ({
            value,
            label: say(`organizations.membership-${value}`),
          }))}
        />
      </FilterForm>
      {shows(...MEMBERSHIP_KINDS) && <OfTheList day={day} kind={kind} />}
      {shows('partner') && <PartnersOfInitiative day={day} />}
      {shows('member-state') && <MemberStates day={day} isWhole={what === 'member-state'} />}
    </>
  )
}

function OfTheList({ day, kind }: { day: string; kind: MembershipKind | undefined }) {
  const pages = useReadPages(organizations.list, { on: day, kind })
  return (
    <Panel title={say('organizations.title')}>
      <Paged pages={pages} none={say('memberships.none')}>
        {(organizations) => (
          <MemberOrganizations organizations={organizations} day={day} kind={kind} />
        )}
      </Paged>
    </Panel>
  )
}

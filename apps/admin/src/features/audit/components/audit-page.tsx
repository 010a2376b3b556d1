import { audit, keys, may, people } from '@u4ssc/client/contract'
import { AUDIT_ACTIONS } from '@u4ssc/client/platform'
import type { AuditQuery } from '@u4ssc/client/platform'
import { instantOf } from '@u4ssc/domain/timezones'
import * as z from 'zod'
import { dayAfter, ZONE_HERE } from '../../../clock-format'
import { useRead, useReadPages } from '../../../components/api/operations'
import { FilterForm } from '../../../components/lists/filter-form'
import { FormField } from '../../../components/forms/form-field'
import { wording } from '../../../components/language/language'
import { ListedField } from '../../../components/forms/listed-field'
import { PageHeader } from '../../../components/layout/page-header'
import { Paged } from '../../../components/lists/paged'
import { RequireRole } from '../../../components/layout/require-role'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useSearch } from '../../../components/lists/use-search'
import { useMeetings } from '../../../subjects/registrations/queries'
import { AuditTable } from './audit-table'
import { AuditYearList } from './audit-years'

const TextSchema = z.string().trim().min(1).max(500).optional().catch(undefined)
const DaySchema = z.iso.date().optional().catch(undefined)

/** Filter of the audit log. Days are whole days, including the last one. */
export const AuditFilterSchema = z.object({
  actor: TextSchema,
  action: TextSchema,
  subject: TextSchema,
  from: DaySchema,
  until: DaySchema,
})
type AuditFilter = z.infer<typeof AuditFilterSchema>

/** The audit log: who did what and when, with the state before and after. */
export function AuditPage() {
  return (
    <RequireRole may={(role) => may(audit.list, role)} title={say('layout.nav-audit')}>
      <Audit />
    </RequireRole>
  )
}

function Audit() {
  const filter = AuditFilterSchema.parse(useSearch().search)
  const pages = useReadPages(audit.list, toQuery(filter, ZONE_HERE))
  return (
    <>
      <PageHeader title={say('layout.nav-audit')} />
      <AuditFilters filter={filter} />
      <Paged pages={pages} none={say('audit.none')} filter={filter}>
        {(entries) => <AuditTable entries={entries} />}
      </Paged>
      <AuditYearList />
    </>
  )
}

const ACTIONS = AUDIT_ACTIONS.map((value) => ({ value, label: say(`acts.${value}`) })).sort(
  (one, other) => one.label.localeCompare(other.label, wording.locale),
)

function AuditFilters({ filter }: { readonly filter: AuditFilter }) {
  const members = useRead(people.list).data?.items ?? []
  const programs = useRead(keys.list).data?.items ?? []
  const meetings = useMeetings().data ?? []
  const any = say('registrations.filter-any')
  return (
    <FilterForm>
      <ListedField
        label={say('audit.actor')}
        name="actor"
        any={any}
        chosen={filter.actor}
        options={[
          ...members.map(({ id, name }) => ({ value: id, label: name })),
          ...programs.map(({ id, name }) => ({ value: `key:${id}`, label: name })),
        ]}
      />
      <SelectField
        label={say('audit.action')}
        name="action"
        any={any}
        defaultValue={filter.action}
        options={ACTIONS}
      />
      <ListedField
        label={say('registrations.filter-meeting')}
        name="subject"
        any={any}
        chosen={filter.subject}
        options={meetings.map(({ slug, meeting }) => ({
          value: `meetings/${slug}`,
          label: meeting.title,
        }))}
      />
      <FormField label={say('audit.from')} name="from" type="date" defaultValue={filter.from} />
      <FormField label={say('audit.until')} name="until" type="date" defaultValue={filter.until} />
    </FilterForm>
  )
}

/** Converts the days of the filter to instants in a time zone. */
export function toQuery({ from, until, ...rest }: AuditFilter, zone: string): AuditQuery {
  return {
    ...rest,
    from: from && instantOf(from, '00:00', zone),
    until: until && instantOf(dayAfter(until), '00:00', zone),
  }
}

import { FilterForm } from '../../../components/filter-form'
import { RequireRole } from '../../../components/require-role'
import { FormField } from '../../../components/form-field'
import { PageHeader } from '../../../components/page-header'
import { Paged } from '../../../components/paged'
import { say } from '../../../components/say'
import { useSearch } from '../../../components/use-search'
import { ZONE_HERE } from '../../../clock-format'
import { mayReadAudit } from '../permissions'
import { useAuditPages } from '../queries'
import { AuditFilterSchema } from '../schema'
import type { AuditFilter } from '../schema'
import { toQuery } from '../to-query'
import { useActors } from '../use-actors'
import type { Actors } from '../use-actors'
import { ActorField } from './actor-field'
import { AuditTable } from './audit-table'

/** The audit log: person, action, time, and the state before and after. */
export function AuditPage() {
  return (
    <RequireRole may={mayReadAudit} title={say('layout.nav-audit')}>
      <Audit />
    </RequireRole>
  )
}

function Audit() {
  const filter = AuditFilterSchema.parse(useSearch().search)
  const actors = useActors()
  return (
    <>
      <PageHeader title={say('layout.nav-audit')} />
      <AuditFilters filter={filter} actors={actors} />
      <Paged pages={useAuditPages(toQuery(filter, ZONE_HERE))} none={say('audit.none')}>
        {(entries) => <AuditTable entries={entries} actors={actors} />}
      </Paged>
    </>
  )
}

function AuditFilters({ filter, actors }: { filter: AuditFilter; actors: Actors }) {
  return (
    <FilterForm>
      <ActorField chosen={filter.actor} actors={actors} />
      <FormField
        label={say('audit.action')}
        name="action"
        hint={say('audit.actionHint')}
        defaultValue={filter.action}
      />
      <FormField
        label={say('audit.subject')}
        name="subject"
        hint={say('audit.subjectHint')}
        defaultValue={filter.subject}
      />
      <FormField label={say('audit.from')} name="from" type="date" defaultValue={filter.from} />
      <FormField label={say('audit.until')} name="until" type="date" defaultValue={filter.until} />
    </FilterForm>
  )
}

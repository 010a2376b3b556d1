import { MeetingDecisionSchema } from '@u4ssc/domain'
import { meetings } from '@u4ssc/client/contract'
import { DecisionQuerySchema } from '@u4ssc/client/meetings'
import * as z from 'zod'
import { FormField } from '../../../components/forms/form-field'
import { SelectField } from '../../../components/forms/select-field'
import { say } from '../../../components/language/say'
import { PageHeader } from '../../../components/layout/page-header'
import { FilterForm } from '../../../components/lists/filter-form'
import { Paged } from '../../../components/lists/paged'
import { useSearch } from '../../../components/lists/use-search'
import { MeetingField } from '../../../subjects/meetings/meeting-field'
import { DecisionTable } from './decision-table'
import { DownloadDialog } from '../../../components/lists/download-dialog'
import { useReadNumberedPages } from '../../../components/api/operations'

const { q, meeting, result } = DecisionQuerySchema.shape

/** Filter in the query parameters. Invalid values are ignored. */
const DecisionFilterSchema = z.object({
  q: q.catch(undefined),
  meeting: meeting.catch(undefined),
  result: result.catch(undefined),
})
type DecisionFilter = z.infer<typeof DecisionFilterSchema>

/** The register: the decisions of all published meetings. */
export function DecisionsPage() {
  const filter = DecisionFilterSchema.parse(useSearch().search)
  const pages = useReadNumberedPages(meetings.listDecisions, filter)
  return (
    <>
      <PageHeader title={say('decisions.title')}>
        <DownloadDecisions filter={filter} />
      </PageHeader>
      <FilterForm>
        <FormField
          label={say('palette.open')}
          hint={say('decisions.qHint')}
          name="q"
          type="search"
          maxLength={200}
          defaultValue={filter.q}
        />
        <MeetingField chosen={filter.meeting} />
        <SelectField
          label={say('outcomes.result')}
          name="result"
          any={say('registrations.filter-any')}
          defaultValue={filter.result}
          options={MeetingDecisionSchema.shape.result.options.map((value) => ({
            value,
            label: say(`outcomes.result-${value}`),
          }))}
        />
      </FilterForm>
      <Paged pages={pages} none={say('decisions.none')} filter={{ ...filter, in: filter.meeting }}>
        {(decisions) => <DecisionTable decisions={decisions} />}
      </Paged>
    </>
  )
}

/** Downloads the register of decisions. */
function DownloadDecisions({ filter }: { readonly filter: DecisionFilter }) {
  return (
    <DownloadDialog
      label={say('lists.submit')}
      title={say('decisions.download')}
      format="xlsx"
      name="decisions"
      load={(client, choice) => client.lists.downloadDecisions({ ...filter, ...choice })}
    />
  )
}

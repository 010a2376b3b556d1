import { useReadNumberedPages } from '../../../components/api/operations'
import { circulars } from '@u4ssc/client/contract'
import { CircularBrowseQuerySchema } from '@u4ssc/client/circulars'
import type { CircularList, CircularSummary } from '@u4ssc/client/circulars'
import { describeDate } from '@u4ssc/domain/words/languages'
import { useState } from 'react'
import * as z from 'zod'
import { FormField } from '../../../components/forms/form-field'
import { ListedField } from '../../../components/forms/listed-field'
import { FilterForm } from '../../../components/lists/filter-form'
import { ListTable } from '../../../components/lists/list-table'
import { language, wording } from '../../../components/language/language'
import { MoreMenu } from '../../../components/layout/more-menu'
import { Paged } from '../../../components/lists/paged'
import { say } from '../../../components/language/say'
import { siteAddress } from '../../../components/api/site-address'
import { useSearch } from '../../../components/lists/use-search'
import { useRole } from '../../../components/layout/use-role'
import { WithdrawDialog } from '../../../subjects/withdrawals/withdraw-dialog'
import { mayEditCirculars } from '../../../subjects/drafts/permissions'

const { q, year, series } = CircularBrowseQuerySchema.shape

/** Filter in the query parameters. Invalid values are ignored. */
const FilterSchema = z.object({
  q: q.catch(undefined),
  year: year.catch(undefined),
  series: series.catch(undefined),
})
type Filter = z.infer<typeof FilterSchema>

/** Lists the public circulars, each with Withdraw. */
export function PublicCirculars() {
  const filter = FilterSchema.parse(useSearch().search)
  const pages = useReadNumberedPages(circulars.browse, filter)
  return (
    <>
      <Filters filter={filter} values={pages.data?.pages[0]} />
      <Paged pages={pages} none={say('circulars.none-published')} filter={filter}>
        {(items) => <CircularTable items={items} />}
      </Paged>
    </>
  )
}

interface FiltersProps {
  readonly filter: Filter
  /** The values that published circulars have, when they are loaded. */
  readonly values: Pick<CircularList, 'years' | 'series'> | undefined
}

function Filters({ filter, values = { years: [], series: [] } }: FiltersProps) {
  return (
    <FilterForm>
      <input type="hidden" name="view" value="published" />
      <FormField
        label={say('palette.open')}
        hint={say('circulars.searchHint')}
        name="q"
        type="search"
        maxLength={200}
        defaultValue={filter.q}
      />
      <ListedField
        label={say('audit.year')}
        name="year"
        any={say('registrations.filter-any')}
        chosen={filter.year?.toString()}
        options={values.years.map(String).map(toOption)}
      />
      <ListedField
        label={say('meetings.series')}
        name="series"
        any={say('registrations.filter-any')}
        chosen={filter.series}
        options={values.series.map(toOption)}
      />
    </FilterForm>
  )
}

function toOption(value: string) {
  return { value, label: value }
}

function CircularTable({ items }: { items: readonly CircularSummary[] }) {
  const mayEdit = mayEditCirculars(useRole())
  const [withdrawing, setWithdrawing] = useState<CircularSummary | null>(null)
  return (
    <>
      <ListTable
        columns={[
          say('circulars.reference'),
          say('circulars.subject'),
          say('facts.issuedOn'),
          ...(mayEdit ? [say('layout.more-actions')] : []),
        ]}
      >
        {items.map((circular) => (
          <tr key={circular.id}>
            <th scope="row" className="unbroken">
              <PageLink circular={circular} />
            </th>
            <td>
              <bdi>{circular.subject ?? say('facts.notStated')}</bdi>
            </td>
            <td className="unbroken">
              {circular.issuedOn === null
                ? say('facts.notStated')
                : describeDate(circular.issuedOn, wording, { weekday: false })}
            </td>
            {mayEdit && (
              <td>
                <MoreMenu
                  name={nameOf(circular)}
                  items={[
                    { label: say('withdraw.open-circular'), act: () => setWithdrawing(circular) },
                  ]}
                />
              </td>
            )}
          </tr>
        ))}
      </ListTable>
      {withdrawing && (
        <WithdrawDialog
          published={{ kind: 'circular', id: withdrawing.id, title: nameOf(withdrawing) }}
          close={() => setWithdrawing(null)}
        />
      )}
    </>
  )
}

function PageLink({ circular }: { circular: CircularSummary }) {
  const url = siteAddress(`/${language}/circulars/${circular.id}`)
  return url === null ? <bdi>{nameOf(circular)}</bdi> : <a href={url}>{nameOf(circular)}</a>
}

function nameOf({ reference, id }: CircularSummary): string {
  return reference.text ?? id
}

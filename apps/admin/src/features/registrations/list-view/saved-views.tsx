import { may, registrations } from '@u4ssc/client/contract'
import { RegistrationViewCreationSchema } from '@u4ssc/client/registrations'
import { useState } from 'react'
import type { FormEvent } from 'react'
import * as z from 'zod'
import { Button } from '../../../components/button'
import { useStored } from '../../../components/stored'
import { useAct, useFindIf } from '../../../components/api/operations'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { FormField } from '../../../components/forms/form-field'
import { useRole } from '../../../components/layout/use-role'
import { say } from '../../../components/language/say'
import { useSearch } from '../../../components/lists/use-search'

type Search = Readonly<Record<string, string>>

/** Views of this browser: a name, and the filters, columns and order in the address. */
const ViewsSchema = z
  .array(z.object({ name: z.string(), search: z.record(z.string(), z.string()) }).readonly())
  .readonly()
const NO_VIEWS: z.infer<typeof ViewsSchema> = []

interface SavedViewsProps {
  /** A view can be shared with those who have the same meeting. */
  readonly meeting: string | undefined
  /** The columns that are shown, separated by commas. */
  readonly columns: string
}

/** Filters, columns and order saved under a name: in this browser, or for all colleagues. */
export function SavedViews({ meeting, columns }: SavedViewsProps) {
  const { search, setSearch } = useSearch()
  const [views, setViews] = useStored('registrations.views', ViewsSchema, NO_VIEWS)
  const shared = useSharedViews(meeting)
  const current = { ...search, columns }
  return (
    <details>
      <summary>{say('registrations.views')}</summary>
      <ul className="plain">
        {shared.views.map(({ id, name, view }) => (
          <ViewRow
            key={id}
            name={name}
            isShared
            open={() => setSearch(toSearch({ ...view, meeting }))}
            remove={() => shared.remove.mutate(id)}
          />
        ))}
        {views.map((view) => (
          <ViewRow
            key={view.name}
            name={view.name}
            open={() => setSearch(view.search)}
            remove={() => setViews(views.filter((one) => one !== view))}
          />
        ))}
      </ul>
      <SaveView
        canShare={shared.canShare}
        save={(name, isShared) => {
          if (isShared)
            shared.save.mutate(RegistrationViewCreationSchema.parse({ name, view: current }))
          else setViews([...views.filter((one) => one.name !== name), { name, search: current }])
        }}
      />
      {shared.error && <ProblemNotice error={shared.error} />}
    </details>
  )
}

/** Loads and changes the views that colleagues share, if the role may. */
function useSharedViews(meeting: string | undefined) {
  const role = useRole()
  const { list, save: saving, delete: deleting } = registrations.views
  const isWanted = meeting !== undefined && may(list, role)
  const { data } = useFindIf(isWanted, list, meeting ?? '')
  const save = useAct(saving, meeting ?? '')
  const remove = useAct(deleting, meeting ?? '')
  return {
    views: data?.items ?? [],
    canShare: meeting !== undefined && may(saving, role),
    error: save.error ?? remove.error,
    ...{ save, remove },
  }
}

function toSearch(view: Readonly<Record<string, string | undefined>>): Search {
  return Object.fromEntries(
    Object.entries(view).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

interface ViewRowProps {
  readonly name: string
  readonly isShared?: boolean
  readonly open: () => void
  readonly remove: () => void
}

function ViewRow({ name, isShared = false, open, remove }: ViewRowProps) {
  return (
    <li className="actions">
      <Button look="link" onClick={open}>
        <bdi>{name}</bdi>
      </Button>
      {isShared && <span className="soft">{say('registrations.sharedView')}</span>}
      <Button
        look="quiet"
        size="small"
        aria-label={say(isShared ? 'registrations.deleteView' : 'registrations.removeView', {
          name,
        })}
        onClick={remove}
      >
        ×
      </Button>
    </li>
  )
}

interface SaveViewProps {
  readonly canShare: boolean
  readonly save: (name: string, isShared: boolean) => void
}

function SaveView({ canShare, save }: SaveViewProps) {
  const [name, setName] = useState('')
  const [isShared, setShared] = useState(false)
  function submit(event: FormEvent) {
    event.preventDefault()
    const own = name.trim()
    if (own === '') return
    save(own, canShare && isShared)
    setName('')
  }
  return (
    <form className="inline-form" onSubmit={submit}>
      <FormField
        label={say('registrations.viewName')}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      {canShare && (
        <label className="check">
          <input
            type="checkbox"
            checked={isShared}
            onChange={({ target }) => setShared(target.checked)}
          />
          {say('registrations.shareView')}
        </label>
      )}
      <Button type="submit" look="quiet" size="small" disabled={name.trim() === ''}>
        {say('registrations.saveView')}
      </Button>
    </form>
  )
}

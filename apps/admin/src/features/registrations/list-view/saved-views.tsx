import { useState } from 'react'
import type { FormEvent } from 'react'
import { useStore } from 'react-admin'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'
import { useSearch } from '../../../components/lists/use-search'

interface View {
  readonly name: string
  /** Filters in the address. */
  readonly search: Readonly<Record<string, string>>
}

/** Filters saved under a name in this browser. */
export function SavedViews() {
  const { search, setSearch } = useSearch()
  const [views, setViews] = useStore<readonly View[]>('registrations.views', [])
  const [name, setName] = useState('')
  function save(event: FormEvent) {
    event.preventDefault()
    const own = name.trim()
    if (own === '') return
    setViews([...views.filter((view) => view.name !== own), { name: own, search }])
    setName('')
  }
  return (
    <details>
      <summary>{say('registrations.views')}</summary>
      <ul className="plain">
        {views.map((view) => (
          <li key={view.name} className="actions">
            <button type="button" className="link" onClick={() => setSearch(view.search)}>
              <bdi>{view.name}</bdi>
            </button>
            <button
              type="button"
              className="button quiet small"
              aria-label={say('registrations.removeView', { name: view.name })}
              onClick={() => setViews(views.filter((one) => one !== view))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form className="inline-form" onSubmit={save}>
        <FormField
          label={say('registrations.viewName')}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button quiet small" disabled={name.trim() === ''}>
          {say('registrations.saveView')}
        </button>
      </form>
    </details>
  )
}

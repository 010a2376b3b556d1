import type { FormEvent, ReactNode } from 'react'
import { say } from '../language/say'
import { useSearch } from './use-search'

/** Filters of a list. Submitting writes them to the address. */
export function FilterForm({ children }: { children: ReactNode }) {
  const { setSearch } = useSearch()
  function filter(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = [...new FormData(event.currentTarget)]
    setSearch(
      Object.fromEntries(
        fields.map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']),
      ),
    )
  }
  return (
    <form role="search" className="filters" onSubmit={filter}>
      {children}
      <button type="submit" className="button small">
        {say('action.filter')}
      </button>
    </form>
  )
}

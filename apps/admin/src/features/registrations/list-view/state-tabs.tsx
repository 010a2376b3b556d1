import { registrations } from '@u4ssc/client/contract'
import type { RegistrationState } from '@u4ssc/client/registrations'
import { Button } from '../../../components/button'
import { useRead } from '../../../components/api/operations'
import { say } from '../../../components/language/say'
import { useSearch } from '../../../components/lists/use-search'

/** States in the order in which the secretariat handles them. */
const TABS = [
  'in-review',
  'confirmed',
  'unconfirmed',
  'waiting',
  'refused',
  'withdrawn',
] as const satisfies readonly RegistrationState[]

/** Rare states, shown only if there are any. */
const RARE = ['offered', 'lapsed'] as const satisfies readonly RegistrationState[]

interface StateTabsProps {
  readonly meeting: string
  readonly state: RegistrationState | undefined
}

/** States with their numbers of registrations. The numbers are never added up. */
export function StateTabs({ meeting, state }: StateTabsProps) {
  const { search, setSearch } = useSearch()
  const { data } = useRead(registrations.count, { meeting })
  const countOf = (one: RegistrationState) =>
    data?.states.find(({ key }) => key === one)?.people ?? 0
  const shown = [...TABS, ...RARE.filter((one) => countOf(one) > 0)]
  return (
    <nav className="actions" aria-label={say('registrations.tabs')}>
      {shown.map((one) => (
        <Button
          key={one}
          look={one === state ? 'main' : 'quiet'}
          size="small"
          aria-current={one === state ? 'page' : undefined}
          onClick={() => setSearch({ ...search, state: one })}
        >
          {say(`registrations.state-${one}`)}{' '}
          <span className="num">{data ? countOf(one) : '…'}</span>
        </Button>
      ))}
      <Button
        look={state === undefined ? 'main' : 'quiet'}
        size="small"
        aria-current={state === undefined ? 'page' : undefined}
        onClick={() => setSearch({ ...search, state: '' })}
      >
        {say('registrations.all')}
      </Button>
    </nav>
  )
}

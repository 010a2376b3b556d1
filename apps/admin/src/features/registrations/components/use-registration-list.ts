import { useState } from 'react'
import type {
  RegistrationDecision,
  RegistrationDecisionOutcome,
  RegistrationRecord,
} from '@u4ssc/client/registrations'

/** A decision to confirm, with the registrations that allow it. */
export interface Asked {
  readonly decision: RegistrationDecision['decision']
  readonly records: readonly RegistrationRecord[]
}

export interface Outcome {
  readonly name: string
  readonly of: RegistrationDecisionOutcome['outcomes'][number]
}

interface Results {
  readonly view: string
  readonly outcomes: readonly Outcome[]
}

/** State of the list: open row, selected rows, decision to confirm, results of the last one. */
export interface RegistrationListState {
  readonly openId: string | null
  readonly selected: ReadonlySet<string>
  readonly asked: Asked | null
  readonly outcomes: readonly Outcome[]
  readonly open: (id: string | null) => void
  readonly select: (ids: readonly string[], isSelected: boolean) => void
  readonly ask: (asked: Asked) => void
  readonly leave: () => void
  readonly finish: (outcomes: readonly Outcome[]) => void
}

/** @param view - identifies the filters; the results of a decision stay with theirs */
export function useRegistrationList(view: string): RegistrationListState {
  const [openId, open] = useState<string | null>(null)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<Asked | null>(null)
  const [results, setResults] = useState<Results>({ view, outcomes: [] })
  const outcomes = results.view === view ? results.outcomes : []

  function select(ids: readonly string[], isSelected: boolean) {
    const next = new Set(selected)
    for (const id of ids)
      if (isSelected) next.add(id)
      else next.delete(id)
    setSelected(next)
  }

  function ask(order: Asked) {
    setResults({ view, outcomes: [] })
    setAsked(order)
  }

  function finish(now: readonly Outcome[]) {
    setAsked(null)
    setResults({ view, outcomes: now })
    setSelected(new Set(now.flatMap(({ of }) => (of.done ? [] : [of.id]))))
  }

  const leave = () => setAsked(null)
  return { openId, selected, asked, outcomes, open, select, ask, leave, finish }
}

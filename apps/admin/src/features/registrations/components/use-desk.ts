import { useState } from 'react'
import type { RegistrationRecord, RegistrationDecisionOutcome } from '@u4ssc/client'
import type { RulingKind } from '../rulings'

/** A decision that somebody is about to make, on the registrations that it can be made on. */
export interface Asked {
  readonly decision: RulingKind
  readonly records: readonly RegistrationRecord[]
}

export interface Outcome {
  readonly name: string
  readonly of: RegistrationDecisionOutcome['outcomes'][number]
}

/** What is open, what is selected, what is being decided, and what became of it. */
export interface Desk {
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

export function useDesk(): Desk {
  const [openId, open] = useState<string | null>(null)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<Asked | null>(null)
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])

  function select(ids: readonly string[], isSelected: boolean) {
    const next = new Set(selected)
    for (const id of ids)
      if (isSelected) next.add(id)
      else next.delete(id)
    setSelected(next)
  }

  function ask(order: Asked) {
    setOutcomes([])
    setAsked(order)
  }

  function finish(now: readonly Outcome[]) {
    setAsked(null)
    setOutcomes(now)
    setSelected(new Set(now.flatMap(({ of }) => (of.done ? [] : [of.id]))))
  }

  const leave = () => setAsked(null)
  return { openId, selected, asked, outcomes, open, select, ask, leave, finish }
}

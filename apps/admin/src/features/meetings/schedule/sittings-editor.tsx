import { ScheduleSchema, SittingSchema } from '@u4ssc/domain'
import type { Sitting } from '@u4ssc/domain'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { dequal } from 'dequal/lite'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import { EditorInput } from '../../../facts/editor-input'
import { sitting } from '../../../facts/kinds/sitting'
import { useEditorContext, useHeld } from '../editor/editor'
import { addSitting, moveFirstDay, moveLastDay } from './sitting-rows'
import type { SittingRow } from './sitting-rows'
import { DayField } from './day-field'

interface SittingsEditorProps {
  readonly days: readonly Sitting[]
  readonly set: (days: Sitting[]) => void
}

/** First and last day of a meeting, then one row per sitting. */
export function SittingsEditor({ days, set }: SittingsEditorProps) {
  const { mayEdit } = useEditorContext()
  const [rows, setRows] = useState<readonly SittingRow[]>(() =>
    days.map((day) => sitting.toEntries(day)),
  )
  const typed = parseRows(rows)
  useHeld(say('schedule.sittings-title'), !typed.ok)
  // Changed by undo or by a colleague.
  if (typed.ok && !dequal(typed.days, days)) setRows(days.map((day) => sitting.toEntries(day)))

  function change(next: readonly SittingRow[]) {
    setRows(next)
    const parsed = parseRows(next)
    if (parsed.ok) set(parsed.days)
  }
  const problemAt = (index: number, key: string) =>
    !typed.ok && typed.index === index && typed.field === key ? say(typed.problem) : undefined

  return (
    <fieldset className="sittings" disabled={!mayEdit}>
      <legend>{say('schedule.sittings-title')}</legend>
      {rows.length > 0 && (
        <div className="range">
          <DayField
            label={say('schedule.sittings-firstDay')}
            hint={say('schedule.sittings-firstDayHint')}
            day={rows.at(0)?.['date'] ?? ''}
            set={(day) => change(moveFirstDay(rows, day))}
          />
          <DayField
            label={say('schedule.sittings-lastDay')}
            hint={say('schedule.sittings-lastDayHint')}
            day={rows.at(-1)?.['date'] ?? ''}
            set={(day) => change(moveLastDay(rows, day))}
          />
        </div>
      )}
      {rows.length === 0 && <p className="empty">{say('schedule.sittings-none')}</p>}
      <ol>
        {rows.map((row, index) => {
          const name = say('schedule.sittings-number', { number: index + 1 })
          return (
            <li key={index}>
              <fieldset>
                <legend>{name}</legend>
                {sitting.fields.map((field) => (
                  <EditorInput
                    key={field.key}
                    field={field}
                    label={field.label === null ? name : say(field.label)}
                    value={row[field.key] ?? ''}
                    problem={problemAt(index, field.key)}
                    change={(text) =>
                      change(
                        rows.map((one, at) => (at === index ? { ...one, [field.key]: text } : one)),
                      )
                    }
                  />
                ))}
                {mayEdit && (
                  <Button
                    look="link"
                    aria-label={say('action.item-remove', { name })}
                    onClick={() => change(rows.filter((_, at) => at !== index))}
                  >
                    {say('action.remove')}
                  </Button>
                )}
              </fieldset>
            </li>
          )
        })}
      </ol>
      {mayEdit && (
        <Button look="quiet" size="small" onClick={() => change(addSitting(rows))}>
          {say('schedule.sittings-add')}
        </Button>
      )}
    </fieldset>
  )
}

type ParsedRows =
  | { readonly ok: true; readonly days: Sitting[] }
  | {
      readonly ok: false
      readonly index: number
      readonly field: string
      readonly problem: AdminMessage
    }

/** Returns the sittings, or the first error. */
export function parseRows(rows: readonly SittingRow[]): ParsedRows {
  const days: Sitting[] = []
  for (const [index, row] of rows.entries()) {
    const parsed = sitting.parse(row, null)
    if (!parsed.ok) return { ok: false, index, field: parsed.field, problem: parsed.problem }
    days.push(SittingSchema.parse(parsed.value))
    if (!ScheduleSchema.safeParse({ zone: null, days }).success)
      return { ok: false, index, field: 'date', problem: 'schedule.sittings-dayOrder' }
  }
  return { ok: true, days }
}

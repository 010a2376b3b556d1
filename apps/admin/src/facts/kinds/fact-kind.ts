import type { AdminMessage } from '@u4ssc/messages/admin'
import type * as z from 'zod'
import type { Json } from '../pointers'

/** The text of each field of an editor. */
type Entries = Readonly<Record<string, string>>

export interface Option {
  readonly value: string
  readonly label: string
}

export interface EditorField {
  readonly key: string
  /** Label of this part of the fact; `null` if the fact has one field. */
  readonly label: AdminMessage | null
  readonly input: 'text' | 'telephone' | 'lines' | 'date' | 'time' | 'zone' | 'choice' | 'several'
  readonly options?: readonly Option[]
  readonly hint?: AdminMessage
  readonly maxLength?: number
}

type Parsed =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly field: string; readonly problem: AdminMessage }

/** How a kind of fact is shown, edited and parsed. All facts of a kind share it. */
export interface FactKind {
  readonly fields: readonly EditorField[]
  /** Describes the value, one item per line; empty if not stated. */
  describe(value: Json): string[]
  toEntries(value: Json): Entries
  /** @param before - the current value; parts without a field are kept */
  parse(entries: Entries, before: Json): Parsed
}

/** Creates a kind with one field for values of a schema or `null`. */
export function oneField<Value extends Json>(
  schema: z.ZodType<Value>,
  field: Omit<EditorField, 'key' | 'label'>,
  way: {
    describe: (value: Value) => string[]
    toText: (value: Value) => string
    fromText: (text: string, before: Value | null) => unknown
    problem: AdminMessage
    /** The value of an empty field. */
    empty: Json
  },
): FactKind {
  const held = (value: Json) => schema.safeParse(value)
  return {
    fields: [{ key: 'value', label: null, ...field }],
    describe: (value) => {
      const parsed = held(value)
      return parsed.success ? way.describe(parsed.data) : []
    },
    toEntries: (value) => {
      const parsed = held(value)
      return { value: parsed.success ? way.toText(parsed.data) : '' }
    },
    parse: (entries, before) => {
      const text = (entries['value'] ?? '').trim()
      if (text === '') return { ok: true, value: way.empty }
      const old = held(before)
      const parsed = schema.safeParse(way.fromText(text, old.success ? old.data : null))
      return parsed.success
        ? { ok: true, value: parsed.data }
        : { ok: false, field: 'value', problem: way.problem }
    },
  }
}

import * as z from 'zod'
import { isolate } from '../../components/language/isolate'
import { wording } from '../../components/language/language'
import { say } from '../../components/language/say'
import type { Json } from '../pointers'
import type { EditorField, FactKind, Option } from './fact-kind'

interface Part extends EditorField {
  readonly pattern?: RegExp
  /** Returns the words for a code. */
  readonly describe?: (text: string) => string
  /** True for a choice that can be left empty. */
  readonly isOptional?: boolean
}

/** A stated part, in words. */
interface Held {
  readonly part: Part
  readonly text: string
}

const RecordSchema = z.record(z.string(), z.json())

/**
 * Creates a kind with several short parts, for example a person or a place.
 *
 * @param whole - the value without any parts: `null`, or all parts `null`
 * @param describe - joins the stated parts; one line by default
 */
export function record(
  parts: readonly Part[],
  whole: 'nullable' | 'always',
  describe: (held: readonly Held[]) => string[] = inOneLine,
): FactKind {
  return {
    fields: parts,
    describe: (value) => {
      const held = partsOf(value)
      return describe(
        parts.flatMap((part) => {
          const text = textOf(held[part.key])
          return text === ''
            ? []
            : [{ part, text: part.describe?.(text) ?? labelOf(part.options, text) }]
        }),
      )
    },
    toEntries: (value) => {
      const held = partsOf(value)
      return Object.fromEntries(parts.map((part) => [part.key, textOf(held[part.key])]))
    },
    parse: (entries, before) => {
      const typed = parts.map(
        (part) => [part.key, (entries[part.key] ?? '').trim() || null] as const,
      )
      const wrong = parts.find((part) => {
        const text = (entries[part.key] ?? '').trim()
        return text !== '' && part.pattern !== undefined && !part.pattern.test(text)
      })
      if (wrong) return { ok: false, field: wrong.key, problem: 'field.problem-part' }
      const missing = parts.find(
        ({ key, input, isOptional }) =>
          input === 'choice' && isOptional !== true && (entries[key] ?? '') === '',
      )
      if (missing) return { ok: false, field: missing.key, problem: 'field.problem-required' }
      if (whole === 'nullable' && typed.every(([, text]) => text === null))
        return { ok: true, value: null }
      return { ok: true, value: { ...partsOf(before), ...Object.fromEntries(typed) } }
    },
  }
}

function inOneLine(held: readonly Held[]): string[] {
  return held.length === 0 ? [] : [held.map(({ text }) => text).join(wording.listSeparator)]
}

/** Returns one line per part, with its label. */
export function inLabelledLines(held: readonly Held[]): string[] {
  return held.map(({ part, text }) =>
    part.label === null ? text : `${say(part.label)}: ${isolate(text)}`,
  )
}

function partsOf(value: Json): Record<string, Json> {
  const parsed = RecordSchema.safeParse(value)
  return parsed.success ? parsed.data : {}
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

function labelOf(options: readonly Option[] | undefined, text: string): string {
  return options?.find((option) => option.value === text)?.label ?? text
}

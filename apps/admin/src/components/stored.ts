import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type * as z from 'zod'

/** Browsers have saved values with this prefix since the first version of the dashboard. */
const PREFIX = 'RaStore.'

const listeners = new Set<() => void>()

/** Like `useState`, for a value that this browser keeps until the person signs out. */
export function useStored<Value>(name: string, schema: z.ZodType<Value>, initial: Value) {
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(PREFIX + name))
  const value = useMemo(() => parse(text, schema) ?? initial, [text, schema, initial])
  const store = useCallback(
    (next: Value) => {
      localStorage.setItem(PREFIX + name, JSON.stringify(next))
      for (const listener of listeners) listener()
    },
    [name],
  )
  return [value, store] as const
}

/** Removes everything that `useStored` has saved, because the next person may be another one. */
export function clearStored(): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(PREFIX)) localStorage.removeItem(key)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** Returns a saved value; `undefined` if there is none, or not one of this kind. */
function parse<Value>(text: string | null, schema: z.ZodType<Value>): Value | undefined {
  if (text === null) return undefined
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

import { CheckInListSchema, CheckInsSchema } from '@u4ssc/client'
import type { CheckInList, CheckIns } from '@u4ssc/client'
import { del, get, set, update } from 'idb-keyval'

/** What a desk keeps in its browser, so that it goes on without a connection. */
export interface KeptDesk {
  readonly readList: () => Promise<CheckInList | null>
  readonly keepList: (list: CheckInList) => Promise<void>
  readonly readQueue: () => Promise<CheckIns['checkIns']>
  readonly changeQueue: (
    change: (queue: CheckIns['checkIns']) => CheckIns['checkIns'],
  ) => Promise<void>
  /** Nobody's name is left in this browser. */
  readonly forget: () => Promise<void>
}

/** In IndexedDB, by the meeting. What another version of the program left there counts for nothing. */
export function openKeptDesk(slug: string): KeptDesk {
  const list = `check-in-list:${slug}`
  const queue = `check-in-queue:${slug}`
  return {
    readList: async () => CheckInListSchema.safeParse(await get<unknown>(list)).data ?? null,
    keepList: (value) => set(list, value),
    readQueue: async () => readQueue(await get<unknown>(queue)),
    changeQueue: (change) => update<unknown>(queue, (value) => change(readQueue(value))),
    forget: async () => {
      await del(list)
      await del(queue)
    },
  }
}

function readQueue(value: unknown): CheckIns['checkIns'] {
  return CheckInsSchema.shape.checkIns.safeParse(value).data ?? []
}

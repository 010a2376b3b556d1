import { CheckInListSchema, CheckInsSchema } from '@u4ssc/client/registrations'
import type { CheckInList, CheckIns } from '@u4ssc/client/registrations'
import { del, get, set, update } from 'idb-keyval'

/** Data of the check-in desk in this browser, for use offline. */
export interface OfflineDesk {
  readonly readList: () => Promise<CheckInList | null>
  readonly keepList: (list: CheckInList) => Promise<void>
  readonly readQueue: () => Promise<CheckIns['checkIns']>
  readonly changeQueue: (
    change: (queue: CheckIns['checkIns']) => CheckIns['checkIns'],
  ) => Promise<void>
  /** Deletes all names from this browser. */
  readonly forget: () => Promise<void>
}

/** Opens the data of a meeting in IndexedDB. Data of another app version is ignored. */
export function openOfflineDesk(slug: string): OfflineDesk {
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

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { UnreachableError } from '@u4ssc/client'
import { MAX_CHECK_INS } from '@u4ssc/client/registrations'
import type { CheckInOutcomes, CheckIns } from '@u4ssc/client/registrations'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { instantNow } from '../../clock-now'
import { useClient } from '../../components/api/client'
import { undoId, unnamedPlaces, withoutSent } from './check-in-list'
import type { Door, Expected } from './check-in-list'
import { openOfflineDesk } from './offline-desk'

const RETRY_INTERVAL_MS = 15_000

/** Loads the list, keeps a copy for use offline, and sends check-ins from a queue. */
export function useCheckInDesk(slug: string) {
  const client = useClient()
  const cache = useQueryClient()
  const kept = useMemo(() => openOfflineDesk(slug), [slug])
  const [refusal, setRefusal] = useState<unknown>(null)
  const [outcomes, setOutcomes] = useState<CheckInOutcomes['outcomes']>([])
  const [queue, setQueue] = useState<CheckIns['checkIns']>([])
  // Kept in memory only, so that these people cannot be identified later.
  const [unnamed, setUnnamed] = useState<CheckIns['checkIns']>([])
  const key = useMemo(() => ['check-in', slug], [slug])

  const list = useQuery({
    queryKey: key,
    networkMode: 'always',
    queryFn: async () => {
      try {
        const fresh = await client.checkIns.list(slug)
        await kept.keepList(fresh)
        return { list: fresh, isFresh: true }
      } catch (error) {
        const own = error instanceof UnreachableError ? await kept.readList() : null
        if (own === null) throw error
        return { list: own, isFresh: false }
      }
    },
  })

  // Shown immediately, because detecting a lost connection takes time.
  const before = useQuery({
    queryKey: ['kept-check-in', slug],
    networkMode: 'always',
    queryFn: () => kept.readList(),
  })
  const early = before.data ? { list: before.data, isFresh: true } : undefined
  const shown = list.isPending ? early : list.data

  const send = useCallback(async () => {
    const waiting = (await kept.readQueue()).slice(0, MAX_CHECK_INS)
    try {
      if (waiting.length > 0) {
        const answer = await client.checkIns.create(slug, { checkIns: waiting })
        setOutcomes(answer.outcomes)
        setRefusal(null)
        await kept.changeQueue((now) => withoutSent(now, waiting))
        await cache.invalidateQueries({ queryKey: key })
      }
    } catch (error) {
      // Stays in the queue, which the page counts.
      if (!(error instanceof UnreachableError)) {
        setRefusal(error)
        await cache.invalidateQueries({ queryKey: key })
      }
    }
    setQueue(await kept.readQueue())
  }, [cache, client, kept, key, slug])

  useEffect(() => {
    const now = () => void send()
    now()
    const timer = setInterval(now, RETRY_INTERVAL_MS)
    addEventListener('online', now)
    return () => {
      clearInterval(timer)
      removeEventListener('online', now)
    }
  }, [send])

  const note = async ({ code, recordAttendance }: Expected, door: Door) => {
    const places = recordAttendance ? [door] : unnamedPlaces(unnamed, code, door)
    const at = instantNow()
    const noted = places.map((place) => ({ id: crypto.randomUUID(), code, ...place, at }))
    if (!recordAttendance) setUnnamed((before) => [...before, ...noted])
    await enqueue(noted)
  }
  const undo = async (person: Expected, door: Door) => {
    const id = undoId(person, unnamed, door)
    if (id === undefined) return
    setUnnamed((before) => before.filter((one) => one.id !== id))
    await enqueue([{ id, code: person.code, ...door, at: instantNow(), act: 'undo' }])
  }
  const enqueue = async (acts: CheckIns['checkIns']) => {
    setOutcomes([])
    await kept.changeQueue((now) => [...now, ...acts])
    setQueue(await kept.readQueue())
    await send()
  }
  const forget = async () => {
    setUnnamed([])
    await kept.forget()
  }
  return { list, shown, queue, unnamed, refusal, outcomes, note, undo, forget }
}

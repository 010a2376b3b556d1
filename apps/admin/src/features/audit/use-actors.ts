import { useQuery } from '@tanstack/react-query'
import type { AuditEntry } from '@u4ssc/client'
import { useClient } from '../../components/client'
import { say } from '../../components/say'

/** The people who may have done something, and how to name whoever did. */
export function useActors() {
  const client = useClient()
  const { data } = useQuery({
    queryKey: ['people'],
    queryFn: async () => (await client.listPeople()).items,
  })
  const people = data ?? []

  /** A key and a person who is gone are named by their id. */
  function nameOf(actor: AuditEntry['actor']): string {
    if (actor === null) return say('audit.program')
    return people.find(({ id }) => id === actor)?.name ?? actor
  }

  return { people, nameOf }
}

export type Actors = ReturnType<typeof useActors>

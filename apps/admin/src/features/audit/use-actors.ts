import { useQuery } from '@tanstack/react-query'
import type { AuditEntry } from '@u4ssc/client'
import { useClient } from '../../components/client'
import { say } from '../../components/say'

/** Loads the people who can appear in the audit log, and returns a function that names an actor. */
export function useActors() {
  const client = useClient()
  const { data } = useQuery({
    queryKey: ['people'],
    queryFn: async () => (await client.listPeople()).items,
  })
  const people = data ?? []

  /** Access keys and removed people are named by ID. */
  function nameOf(actor: AuditEntry['actor']): string {
    if (actor === null) return say('audit.system')
    return people.find(({ id }) => id === actor)?.name ?? actor
  }

  return { people, nameOf }
}

export type Actors = ReturnType<typeof useActors>

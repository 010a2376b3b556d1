import type { AuditEntry } from '@u4ssc/client/platform'
import * as z from 'zod'
import { isolate } from '../../components/language/isolate'
import { say } from '../../components/language/say'

/** Parts of a recorded state that name a key, a file, a circular, an organization or an address. */
const NamesSchema = z
  .object({ name: z.string(), reference: z.string(), fileName: z.string(), url: z.string() })
  .partial()
  .catch({})

/** Describes an entry as a sentence: who, what, and the name of the object if it is known. */
export function describeEntry(entry: AuditEntry): string {
  const act = say(`acts.${entry.action}`)
  const actor = isolate(describeActor(entry))
  const object = nameObject(entry)
  return object === undefined
    ? say('audit.sentence', { actor, act })
    : say('audit.sentenceAbout', { actor, act, object: isolate(object) })
}

/** Users and API keys have names. Others have a personal link, or register as a visitor. */
function describeActor({ actor, actorName, action }: AuditEntry): string {
  if (actor === null && action === 'apply') return say('audit.visitor')
  return actorName ?? say(actor === null ? 'audit.system' : 'audit.outsider')
}

function nameObject({ subjectName, before, after }: AuditEntry): string | undefined {
  if (subjectName !== null) return subjectName
  const { name, reference, fileName, url } = {
    ...NamesSchema.parse(before),
    ...NamesSchema.parse(after),
  }
  return name ?? reference ?? fileName ?? url
}

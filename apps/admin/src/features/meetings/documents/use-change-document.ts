import type { Document } from '@u4ssc/domain'
import { useEditorContext } from '../editor/editor'

/** Returns a function that changes one document of the draft, also after other changes. */
export function useChangeDocument() {
  const { edit } = useEditorContext()
  return (id: string, part: Partial<Document>) =>
    edit(`document-version-${id}`, (now) => ({
      ...now,
      documents: now.documents.map((one) => (one.id === id ? { ...one, ...part } : one)),
    }))
}

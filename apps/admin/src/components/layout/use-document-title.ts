import { useEffect } from 'react'
import { say } from '../language/say'

export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = say('layout.page-title', { title })
  }, [title])
}

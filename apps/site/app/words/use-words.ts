import { createContext, useContext } from 'react'
import type { Words } from './make-words'

/** The words of the page that is being rendered. */
export const Speaking = createContext<Words | null>(null)

/** The words of the page that is being rendered. @throws where nothing provides them */
export function useWords(): Words {
  const words = useContext(Speaking)
  if (words === null) throw new Error('Nothing provides the words of this page')
  return words
}

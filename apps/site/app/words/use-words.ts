import { createContext, useContext } from 'react'
import { wordsIn } from './words'
import type { Words } from './words'

/** The words of the page that is being rendered. */
export const Speaking = createContext<Words>(wordsIn('en'))

/** The words of the page that is being rendered. */
export function useWords(): Words {
  return useContext(Speaking)
}

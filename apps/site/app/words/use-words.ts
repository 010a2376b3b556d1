import { useLocation } from '@remix-run/react'
import { wordsAt } from './words'
import type { Words } from './words'

/** The words of the page that is being rendered. */
export function useWords(): Words {
  return wordsAt(useLocation().pathname)
}

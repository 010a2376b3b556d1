import { createContext, useContext } from 'react'
import type { I18n } from './create-i18n'

/** The texts of the page that is being rendered. */
export const I18nContext = createContext<I18n | null>(null)

/** Returns the texts of the page that is being rendered. @throws if there is no provider */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext)
  if (i18n === null) throw new Error('Nothing provides the words of this page')
  return i18n
}

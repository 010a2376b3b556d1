import type { WholeCatalogue } from '../catalogue'
import { en as base } from '../en'
import { en as meetings } from '../meetings/en'

export const en: WholeCatalogue = { ...base, ...meetings }

import type { WholeCatalogue } from '../catalogue'
import { ar as base } from '../ar'
import { ar as meetings } from '../meetings/ar'

export const ar: WholeCatalogue = { ...base, ...meetings }

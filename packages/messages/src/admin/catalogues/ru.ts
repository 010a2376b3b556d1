import type { WholeCatalogue } from '../catalogue'
import { ru as base } from '../ru'
import { ru as meetings } from '../meetings/ru'

export const ru: WholeCatalogue = { ...base, ...meetings }

import type { WholeCatalogue } from '../catalogue'
import { zh as base } from '../zh'
import { zh as meetings } from '../meetings/zh'

export const zh: WholeCatalogue = { ...base, ...meetings }

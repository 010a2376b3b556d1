import type { WholeCatalogue } from '../catalogue'
import { fr as base } from '../fr'
import { fr as meetings } from '../meetings/fr'

export const fr: WholeCatalogue = { ...base, ...meetings }

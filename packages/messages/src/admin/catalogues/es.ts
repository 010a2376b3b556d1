import type { WholeCatalogue } from '../catalogue'
import { es as base } from '../es'
import { es as meetings } from '../meetings/es'

export const es: WholeCatalogue = { ...base, ...meetings }

import type { Language } from '../../scalars'
import type { Wording } from '../wording'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ru } from './ru'
import { zh } from './zh'

/**
 * The words of all six languages by code. Import one language by its name to bundle only that one.
 *
 * @example
 * describePhase('ended', WORDINGS.zh) // => '已结束'
 */
export const WORDINGS: Readonly<Record<Language, Wording>> = { ar, en, es, fr, ru, zh }

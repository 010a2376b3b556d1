import { ar } from './ar/index.mjs'
import { en } from './en/index.mjs'
import { es } from './es/index.mjs'
import { fr } from './fr/index.mjs'
import { ru } from './ru/index.mjs'
import { zh } from './zh/index.mjs'

export const LANGUAGE_PARTS = [en, fr, es, ru, zh, ar]

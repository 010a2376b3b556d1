import type { Language } from '@u4ssc/domain'
import ar from './ar.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }
import type { FactLabels } from './fact-labels'

export const FACT_LABELS: Readonly<Record<Language, FactLabels>> = { ar, en, es, fr, ru, zh }

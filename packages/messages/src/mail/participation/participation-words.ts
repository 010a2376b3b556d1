import type { participation } from './en'

export type ParticipationWords = Readonly<Record<keyof typeof participation, string>>

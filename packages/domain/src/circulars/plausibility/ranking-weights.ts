export const RANKING_WEIGHTS: Readonly<Record<string, number>> = {}

import type { Measured, Metrics } from './metrics'

/** Loads what counts only where somebody wants to know. */
export async function openMetrics(measured: Measured): Promise<Metrics> {
  const { Metrics } = await import('./metrics')
  return new Metrics(measured)
}

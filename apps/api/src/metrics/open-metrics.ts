import type { Measured, Metrics } from './metrics'

/** Loads the metrics library only if metrics are on. */
export async function openMetrics(measured: Measured): Promise<Metrics> {
  const { Metrics } = await import('./metrics')
  return new Metrics(measured)
}

import { Presets, SingleBar } from 'cli-progress'

/** Shows a progress bar on standard error while several files are read, on terminals only. */
export function showProgress(count: number) {
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: '{bar} {value}/{total} {eta_formatted}',
      clearOnComplete: true,
    },
    Presets.shades_classic,
  )
  const isShown = count > 1 && process.stderr.isTTY && !process.stdout.isTTY
  if (isShown) bar.start(count, 0)
  return {
    step: () => {
      if (isShown) bar.increment()
    },
    end: () => {
      bar.stop()
    },
  }
}

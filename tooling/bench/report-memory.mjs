/** Preloaded into a program: prints its maximum memory at the end. */
process.on('exit', () => {
  process.stderr.write(`most memory: ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB\n`)
})

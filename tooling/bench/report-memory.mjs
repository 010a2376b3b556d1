/** Loaded before a program: says at its end how much memory it had at most. */
process.on('exit', () => {
  process.stderr.write(`most memory: ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB\n`)
})

import cities from './zh-cities.json' with { type: 'json' }
import type { PlaceLanguage } from './language'

/**
 * Places in Chinese.
 *
 * @example
 * // import { zh } from '@u4ssc/domain/timezones/languages'
 * resolveZone('日内瓦时间', { languages: [zh] }).zone // => 'Europe/Zurich'
 */
export const zh: PlaceLanguage = {
  language: 'zh',
  cities,
  zones: `
CET|(欧洲中部|中欧)(标准)?时间
CEST|(欧洲中部|中欧)夏令时间?
EET|(欧洲东部|东欧)(标准)?时间
EEST|东欧夏令时间?
WET|西欧(标准)?时间
ET|(北美|美国)?东部时间
PT|(北美|美国)?太平洋时间
EAT|东非时间
GMT|格林(尼治|威治)(标准)?时间
UTC|协调世界时|世界协调时|世界时
Asia/Shanghai|中国(标准)?时间
`,
}

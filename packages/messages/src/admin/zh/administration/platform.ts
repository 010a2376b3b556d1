import type { Translation } from '../../../translation'
import type { platform as English } from '../../en/administration/platform'

export const platform: Translation<typeof English> = {
  'platform.title': '设置',
  'platform.lead': '本实例的配置。由启动时的环境决定；如需更改，请设置其变量并重新启动。',
  'platform.addresses': '地址',
  'platform.mail': '邮件',
  'platform.storage': '存储',
  'platform.running': '运行',
  'platform.setting': '设置项',
  'platform.value': '当前',
  'platform.variable': '由此设定',
  'platform.notSet': '未设定',
  'platform.site-address': '网站',
  'platform.api-address': 'API和管理平台',
  'platform.mail-from': '发件人',
  'platform.mail-server': '邮件服务器',
  'platform.bounces': '退信发往',
  'platform.signature': '邮件签名域',
  'platform.database': 'PostgreSQL服务器',
  'platform.data-folder': '数据文件夹',
  'platform.metrics': '进程指标',
  'platform.clock': '时钟起点',
  'platform.noMailServer': '邮件在发件箱中等待。',
  'platform.embedded': '内置数据库',
  'platform.languages': '语文',
  'platform.size': '已存储',
  'platform.megabytes': '{count} MB',
  'platform.retention': '数据保留期',
  'platform.retentionMore': '保留哪些个人数据、用途和期限，见公开页面。',
  'platform.privacyPage': '隐私页面',
  'platform.backup': '备份',
  'platform.backupEmbedded':
    '平台自身不做备份：请停止平台，复制数据文件夹，再启动。运行时复制的不是备份。',
  'platform.backupServer':
    '平台自身不做备份：请使用pg_dump或服务器的工具。平台无法得知上次备份的时间。',
  'platform.cases': '导出训练案例',
  'platform.casesLead': '在此经人工审核并发布的通函，可作为阅读程序学习的示例。',
  'platform.casesWhat':
    '压缩包中每份通函有两个文件：通函正文，以及审核时确认的信息。更改已发布会议的通函不包括在内。',
  'platform.casesAnonymized':
    '以下内容替换为形式相同的虚构内容：联系人、签署人、发言人以及带有“女士”“先生”等称谓的人名；电子邮件地址；电话和传真号码；密码和会议号，以及链接中的令牌。无法安全替换的通函不予导出，原因见文件EXCLUDED.md。',
  'platform.casesRead':
    '共享之前，请通读每个文件。正文中单独出现的人名可能仍然保留，而且任何人都可以通过文号找到公开的通函。每次导出都会记入审计记录。',
  'platform.casesDownload': '下载压缩包（ZIP）',
}

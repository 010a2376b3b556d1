import type { Translation } from '../../../translation'
import type { platform as English } from '../../en/administration/platform'

export const platform: Translation<typeof English> = {
  'platform.title': '设置',
  'platform.lead': '本服务器的设置取自环境变量。如需更改，请更改相应变量并重新启动服务器。',
  'platform.addresses': '地址',
  'platform.mail': '电子邮件',
  'platform.storage': '存储',
  'platform.running': '监测',
  'platform.setting': '设置',
  'platform.value': '值',
  'platform.variable': '环境变量',
  'platform.notSet': '未设置',
  'platform.site-address': '公共网站',
  'platform.api-address': 'API和管理平台',
  'platform.mail-from': '发件人地址',
  'platform.mail-server': '邮件服务器',
  'platform.bounces': '退信地址',
  'platform.signature': 'DKIM签名',
  'platform.database': 'PostgreSQL服务器',
  'platform.data-folder': '数据文件夹',
  'platform.metrics': '指标',
  'platform.clock': '测试时钟',
  'platform.noMailServer': '未设置。邮件在发件箱中等待。',
  'platform.embedded': '嵌入式数据库',
  'platform.languages': '语文',
  'platform.size': '大小',
  'platform.megabytes': '{count} MB',
  'platform.retention': '数据保存',
  'platform.retentionMore': '隐私页面列出保存哪些个人数据、用途和期限。',
  'platform.privacyPage': '隐私页面',
  'platform.backup': '备份',
  'platform.backupEmbedded':
    '平台不创建备份。如需备份，请停止服务器，复制数据文件夹，然后重新启动服务器。服务器运行时所作的副本不是有效备份。',
  'platform.backupServer':
    '平台不创建备份。请使用pg_dump或数据库服务器的工具。平台无法显示上次备份的时间。',
  'platform.cases': '导出训练案例',
  'platform.casesLead': '在此审核并发布的通函，用作改进自动读取的范例。',
  'platform.casesWhat':
    '存档为每份通函提供两个文件：其文本，以及审核时确认的信息。更改已发布会议的通函不包括在内。',
  'platform.casesAnonymized':
    '个人数据以相同形式的虚构数据替代：联系人、签署人、发言人以及带有“女士”或“先生”等称谓者的姓名；电子邮件地址；电话和传真号码；密码、会议号和链接中的令牌。如某份通函这样做不安全，则不予导出。文件EXCLUDED.md说明原因。',
  'platform.casesRead':
    '共享之前请通读每个文件。可能仍有不带称谓的姓名，已发布的通函也可通过文号查到。每次导出均记录在审计日志中。',
  'platform.casesDownload': '下载存档（ZIP）',
}

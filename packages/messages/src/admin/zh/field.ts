import type { Translation } from '../../translation'
import type { field as English } from '../en/field'

export const field: Translation<typeof English> = {
  'field.reason-label': '理由',
  'field.reason-missing': '请输入理由。',
  'field.name': '姓名',
  'field.email': '电子邮件地址',
  'field.password': '密码',
  'field.hint-address': '以https://开头的完整网址',
  'field.hint-time': '小时和分钟，例如09:30',
  'field.hint-zone': '时区名称或与UTC的时差，例如Europe/Zurich或+05:30',
  'field.hint-lines': '每行一项',
  'field.hint-languages': '以逗号分隔的语文代码，例如en, fr',
  'field.hint-sittings':
    '每行一个会议时段，例如2021-12-07 10:00–15:30。会议时段可在午夜后结束：22:00–01:30',
  'field.hint-deadlines': '每行一个截止日期：先日期，后说明，例如2021-12-01 注册最后一天',
  'field.problem-text': '请输入文本。',
  'field.problem-required': '请填写此字段。',
  'field.problem-email': '请输入有效的电子邮件地址，例如name@example.org。',
  'field.problem-passwordMissing': '请输入密码。',
  'field.problem-address': '请输入完整的网址，例如https://example.org/meeting。',
  'field.problem-date': '请输入日期。',
  'field.problem-time': '请输入00:00至23:59之间的时间，例如09:30。',
  'field.problem-zone': '请输入时区名称，例如Europe/Zurich。',
  'field.problem-choice': '请从列表中选择一项。',
  'field.problem-languages': '请输入两个或三个字母的语文代码，例如en, fr。',
  'field.problem-sittings':
    '请按日期顺序每行输入一个会议时段，例如2021-12-07 10:00–15:30。时间可不填。',
  'field.problem-deadlines':
    '请每行输入一个截止日期：先日期，后说明，例如2021-12-01 注册最后一天。',
  'field.problem-part': '请输入有效的值，例如两个字母的国家代码CH。',
}

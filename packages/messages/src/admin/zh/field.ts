import type { Translation } from '../../translation'
import type { field as English } from '../en/field'

export const field: Translation<typeof English> = {
  'field.reason-label': '理由',
  'field.reason-missing': '请填写理由。',
  'field.name': '姓名',
  'field.email': '电子邮件',
  'field.password': '密码',
  'field.hint-address': '网址，以https://开头',
  'field.hint-time': '时和分，例如09:30',
  'field.hint-zone': 'IANA时区名称或与UTC的时差：Europe/Zurich、+05:30',
  'field.hint-lines': '每行一项',
  'field.hint-languages': '语言代码，以逗号分隔，例如en, fr',
  'field.hint-sittings': '每行一次会议：2021-12-07 10:00–15:30。会议可在午夜之后结束：22:00–01:30',
  'field.hint-deadlines': '每行一项：日期，然后是事项，例如2021-12-01 注册最后一天',
  'field.hint-country': '两个字母，例如CH',
  'field.problem-text': '这不是文本。',
  'field.problem-required': '此项不能为空。',
  'field.problem-email': '请输入电子邮件地址，例如name@example.org。',
  'field.problem-passwordMissing': '请输入密码。',
  'field.problem-address': '请输入完整网址，例如https://example.org/meeting。',
  'field.problem-date': '请选择日历中的日期。',
  'field.problem-time': '请输入时和分，从00:00到23:59，例如09:30。',
  'field.problem-zone': '时区数据库中没有此名称。例如可用Europe/Zurich。',
  'field.problem-choice': '请从列表中选择。',
  'field.problem-languages': '请输入两个或三个字母的语言代码，例如en, fr。',
  'field.problem-sittings':
    '每行一个日期，或日期加开始和结束时间，按日期顺序：2021-12-07 10:00 15:30。',
  'field.problem-deadlines': '每行一个日期和相应事项：2021-12-01 注册最后一天。',
  'field.problem-part': '此项格式不正确。',
}

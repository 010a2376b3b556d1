import type { Translation } from '../../../translation'
import type { account as English } from '../../en/administration/account'

export const account: Translation<typeof English> = {
  'account.sessions-title': 'Где вы вошли',
  'account.sessions-this': 'Этот сеанс',
  'account.sessions-end': 'Завершить сеанс',
  'account.sessions-unknown': 'Неизвестная программа',
  'account.sessions-since': 'С {since}, не позднее чем до {until}',
  'account.password-title': 'Пароль',
  'account.password-current': 'Текущий пароль',
  'account.password-next': 'Новый пароль',
  'account.password-change': 'Изменить пароль',
  'account.password-changed': 'Изменён. Остальные ваши сеансы завершены.',
  'account.secondFactor-title': 'Второй фактор',
  'account.secondFactor-off':
    'При входе запрашивается только пароль. Со вторым фактором запрашивается также код, который показывает приложение-аутентификатор на вашем телефоне или другом устройстве.',
  'account.secondFactor-on':
    '{left, plural, =0 {Включён. Резервных кодов не осталось: создайте новые.} one {Включён. Остался # резервный код.} few {Включён. Осталось # резервных кода.} many {Включён. Осталось # резервных кодов.} other {Включён. Осталось # резервного кода.}}',
  'account.secondFactor-yes': 'Включён',
  'account.secondFactor-no': 'Выключен',
  'account.secondFactor-begin': 'Настроить второй фактор',
  'account.secondFactor-scan':
    'Отсканируйте это изображение аутентификатором или введите в него секретный ключ.',
  'account.secondFactor-picture': 'QR-код секретного ключа',
  'account.secondFactor-secret': 'Секретный ключ:',
  'account.secondFactor-recovery': 'Резервные коды',
  'account.secondFactor-recoveryHint':
    'Каждый из них позволяет войти один раз, если устройство утеряно. Храните их отдельно: они показываются только сейчас.',
  'account.secondFactor-code': 'Код',
  'account.secondFactor-codeHint': 'Шесть цифр, которые аутентификатор показывает сейчас.',
  'account.secondFactor-codeWrong':
    'Это не текущий код. Введите шесть цифр, которые показаны сейчас.',
  'account.secondFactor-confirm': 'Включить',
  'account.secondFactor-renew': 'Создать новые резервные коды',
  'account.secondFactor-end': 'Выключить',
  'account.secondFactor-removing':
    'Если устройство утеряно ({name}), снимите второй фактор: для входа будет достаточно пароля, а все сеансы завершатся.',
  'account.secondFactor-remove': 'Снять второй фактор',
  'account.secondFactor-removed': 'Теперь для входа достаточно пароля: {name}.',
}

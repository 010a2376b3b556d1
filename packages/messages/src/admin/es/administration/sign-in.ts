import type { Translation } from '../../../translation'
import type { signIn as English } from '../../en/administration/sign-in'

export const signIn: Translation<typeof English> = {
  'sign-in.title': 'Iniciar sesión',
  'sign-in.provider': 'Iniciar sesión con {name}',
  'sign-in.providerRefused':
    'El inicio de sesión con {name} no ha llevado a ninguna cuenta. Su correo electrónico debe estar verificado en {name}, y un propietario de este panel debe haberlo invitado.',
  'sign-in.refused': 'Correo electrónico o contraseña incorrectos.',
  'sign-in.code': 'Código de verificación',
  'sign-in.codeHint': 'Seis dígitos de su aplicación de autenticación o un código de recuperación',
  'sign-in.codeMissing': 'Escriba el código de verificación.',
  'sign-in.codeRefused':
    'Código incorrecto. Espere al código siguiente o utilice un código de recuperación.',
  'sign-in.firstOwner-title': 'Crear la primera cuenta',
  'sign-in.firstOwner-lead':
    'El primer usuario es el propietario, que puede hacerlo todo e invitar a otras personas.',
  'sign-in.firstOwner-passwordHint':
    '{min} caracteres como mínimo. Varias palabras son fáciles de recordar.',
  'sign-in.firstOwner-expired':
    'Este enlace ha caducado o ya se ha utilizado. Si tiene una cuenta, inicie sesión. Si no, reinicie el servidor para obtener un enlace nuevo.',
  'sign-in.firstOwner-toSignIn': 'Ir al inicio de sesión',
  'sign-in.forgotten': '¿Ha olvidado su contraseña?',
  'sign-in.forgotten-title': 'Restablecer su contraseña',
  'sign-in.forgotten-lead':
    'Escriba el correo electrónico de su cuenta. Le enviaremos un enlace válido durante una hora, que solo funciona una vez.',
  'sign-in.forgotten-send': 'Enviar el enlace',
  'sign-in.forgotten-sent':
    'Consulte su correo electrónico. Si esta dirección tiene una cuenta, recibirá un enlace. Si no lo encuentra, compruebe la carpeta de correo no deseado o diríjase a un propietario de este panel.',
  'sign-in.reset-title': 'Elegir una nueva contraseña',
  'sign-in.reset-lead':
    'Se cerrarán todas sus sesiones. Después, inicie sesión con la nueva contraseña.',
  'sign-in.reset-save': 'Guardar la contraseña',
  'sign-in.reset-done': 'Su contraseña se ha cambiado. Inicie sesión con la nueva contraseña.',
  'sign-in.reset-expired': 'Este enlace ha caducado o ya se ha utilizado.',
  'sign-in.invitation-title': 'Aceptar la invitación',
  'sign-in.invitation-lead':
    'Elija un nombre y una contraseña. Su correo electrónico y su rol ya están definidos.',
  'sign-in.invitation-expired':
    'Este enlace ha caducado, se ha retirado o ya se ha utilizado. Pida otro a un propietario de este panel.',
}

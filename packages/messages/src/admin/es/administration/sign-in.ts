import type { Translation } from '../../../translation'
import type { signIn as English } from '../../en/administration/sign-in'

export const signIn: Translation<typeof English> = {
  'sign-in.title': 'Iniciar sesión',
  'sign-in.provider': 'Iniciar sesión con {name}',
  'sign-in.providerRefused':
    '{name} no condujo a ninguna cuenta de aquí. Su dirección de correo electrónico debe estar verificada allí y un propietario debe haber invitado esa dirección.',
  'sign-in.refused': 'La dirección de correo electrónico y la contraseña no coinciden.',
  'sign-in.code': 'Código de su segundo factor',
  'sign-in.codeHint':
    'Los seis dígitos de la aplicación de autenticación, o un código de recuperación.',
  'sign-in.codeMissing': 'Escriba el código de su segundo factor.',
  'sign-in.codeRefused':
    'El código no es correcto. Espere al siguiente o utilice un código de recuperación.',
  'sign-in.firstOwner-title': 'Crear la primera cuenta',
  'sign-in.firstOwner-lead':
    'La primera persona es la propietaria y puede importar, corregir y publicar cartas.',
  'sign-in.firstOwner-passwordHint':
    'Al menos {min} caracteres. Unas cuantas palabras seguidas son fáciles de recordar.',
  'sign-in.firstOwner-spent':
    'Este enlace ya se ha usado o ha dejado de ser válido. Inicie sesión si la cuenta existe; en caso contrario, reinicie el servidor, que mostrará un enlace nuevo.',
  'sign-in.firstOwner-toSignIn': 'Ir al inicio de sesión',
  'sign-in.forgotten': '¿Olvidó su contraseña?',
  'sign-in.forgotten-title': 'Un enlace para una contraseña nueva',
  'sign-in.forgotten-lead':
    'Indique el correo electrónico de su cuenta. El enlace llega por correo; sirve una sola vez, durante una hora.',
  'sign-in.forgotten-send': 'Enviar el enlace',
  'sign-in.forgotten-sent':
    'Si esta es la dirección de una cuenta de aquí, el correo está en camino. Mire también entre el correo no deseado. Si no llega nada, pregunte a un propietario de este panel.',
  'sign-in.renewal-title': 'Elegir una contraseña nueva',
  'sign-in.renewal-lead': 'Se cerrarán entonces todas sus sesiones y entrará con la nueva.',
  'sign-in.renewal-set': 'Guardar la contraseña',
  'sign-in.renewal-done': 'La contraseña nueva es válida. Inicie sesión con ella.',
  'sign-in.renewal-spent': 'Este enlace ya se usó o tiene más de una hora.',
  'sign-in.invitation-title': 'Aceptar la invitación',
  'sign-in.invitation-lead':
    'Su correo electrónico y su función figuran en la invitación. Elija un nombre y una contraseña.',
  'sign-in.invitation-spent':
    'Este enlace ya se usó, se retiró o caducó. Pida otro a un propietario de este panel.',
}

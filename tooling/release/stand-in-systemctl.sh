#!/bin/bash
# Takes the place of systemctl where systemd cannot run: starts the ExecStart of a unit as its user, with the environment,
# credentials and state folder that the unit names. Restart, limits and protections of the unit are not applied.
set -euo pipefail

# values FILE KEY: the values of a key, one a line
values() { sed -n "s/^$2=//p" "$1"; }

start() {
  local name=${1%.service} instance='' file
  [[ $name == *@* ]] && instance=${name#*@}
  case $name in
    postgresql) pg_ctlcluster "$(ls /etc/postgresql)" main start; return ;;
    nginx) pgrep -x nginx > /dev/null && nginx -s reload || nginx; return ;;
  esac
  file=/etc/systemd/system/${name%%@*}@.service
  local user credentials="/run/credentials/$name"
  user=$(values "$file" User)
  if [[ -z $user ]]; then
    # DynamicUser
    user=dynamic
    id "$user" > /dev/null 2>&1 || useradd --system --no-create-home "$user"
  fi
  install -d -m 500 -o "$user" "$credentials"
  local line
  while read -r line; do
    install -m 400 -o "$user" "${line#*:}" "$credentials/${line%%:*}"
  done < <(values "$file" LoadCredential)
  while read -r line; do install -d -m 700 -o "$user" "/var/lib/$line"; done < <(values "$file" StateDirectory)
  local settings=()
  while read -r line; do
    line=${line#-}
    [[ -e $line ]] || continue
    # a quoted value is one word
    while read -r line; do settings+=("$(eval "printf '%s' $line")"); done < <(grep -E '^[A-Z]' "$line")
  done < <(values "$file" EnvironmentFile)
  while read -r line; do settings+=("$line"); done < <(values "$file" Environment | tr ' ' '\n')
  settings=("${settings[@]//%i/$instance}")
  settings=("${settings[@]//%d/$credentials}")
  settings=("${settings[@]//%S//var/lib}")
  cd "$(values "$file" WorkingDirectory)"
  local command
  read -ra command <<< "$(values "$file" ExecStart)"
  setpriv --reuid "$user" --regid "$user" --clear-groups --bounding-set=-all --no-new-privs \
    env --ignore-environment PATH=/usr/local/bin:/usr/bin:/bin "${settings[@]}" "${command[@]}" \
    > "/var/log/$name.log" 2>&1 < /dev/null &
  sleep 1
  kill -0 $! || { cat "/var/log/$name.log"; exit 1; }
}

action=$1
shift
case $action in
  daemon-reload) ;;
  enable | start | restart | reload | reload-or-restart)
    for unit in "$@"; do [[ $unit == --* ]] || start "$unit"; done ;;
  *) echo "systemctl $action is not known here" >&2; exit 1 ;;
esac

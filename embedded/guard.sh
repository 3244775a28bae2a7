#!/bin/sh
# Runs the command given as arguments, prints its process id on descriptor 3, and lives as long as the command does.
# Standard input is a pipe that only the supervisor holds. A line on it asks the command to end. Its end means that the
# supervisor is gone, however it died, and then the whole process group is killed: no database outlives its supervisor.
# The supervisor starts this script as the leader of a process group of its own, so "0" below is this group.
trap : TERM
exec 4<&0
"$@" </dev/null 3>&- 4<&- &
command=$!
(
  # Ignored, not caught: a caught signal would interrupt `read`, and that would look like the end of the pipe.
  trap '' TERM
  exec 3>&-
  while read -r _ <&4; do kill -TERM 0; done
  kill -KILL 0
) &
echo "$command" >&3
exec 3>&- 4<&-
# `wait` also returns when a signal was caught; the command is over only when its process is gone.
while :; do
  wait "$command"
  code=$?
  kill -0 "$command" 2>/dev/null || exit "$code"
done

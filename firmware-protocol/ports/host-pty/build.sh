#!/bin/sh
# Builds the strap and the tool that makes its lifts: build.sh FOLDER
set -eu
here=$(cd "$(dirname "$0")" && pwd)
core=$here/../../core
out=${1:?where to put strap and strap2lift}
flags="-std=c99 -O2 -Wall -Wextra -Wconversion -pedantic -Werror -I$core"
mkdir -p "$out"
${CC:-cc} $flags -o "$out/strap" "$here/main.c" "$here/pty.c" "$core"/sl_*.c
${CC:-cc} $flags -o "$out/strap2lift" "$here/../lift/strap2lift.c" "$core"/sl_bytes.c "$core"/sl_frame.c "$core"/sl_msg_*.c

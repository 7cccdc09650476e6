#!/bin/sh
# Puts the C core where the Arduino tools look for it: src/ of the sketch, or of a copy of it: prepare.sh [FOLDER]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "${1:-$here}/src"
rm -f "${1:-$here}"/src/sl_*.[ch]
cp "$here"/../../core/sl_*.[ch] "$here/../ring.h" "${1:-$here}/src"

#!/bin/sh
# Checks syntax and types of both sketches against stand-ins of the Arduino interface: check.sh FOLDER (for scratch)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${1:?a scratch folder}
"$here/../prepare.sh" "$work"
flags="-std=c++11 -Wall -Wextra -Werror -I$here/stub"
cp "$here/../arduino-straplink.ino" "$work/sketch.cpp"
cp "$here/../lsm6ds.h" "$work"
${CXX:-c++} $flags -c -o "$work/sketch.o" "$work/sketch.cpp"
${CXX:-c++} $flags -x c++ -include Arduino.h -c -o "$work/text.o" "$here/../../arduino-text/arduino-text.ino"
for source in "$work"/src/*.c; do
    ${CC:-cc} -std=c99 -Wall -Wextra -Wconversion -pedantic -Werror -c -o "$work/core.o" "$source"
done

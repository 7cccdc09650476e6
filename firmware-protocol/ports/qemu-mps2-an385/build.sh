#!/bin/sh
# Builds the Cortex-M3 image: build.sh FOLDER
set -eu
here=$(cd "$(dirname "$0")" && pwd)
core=$here/../../core
out=${1:?where to put strap.elf}
mkdir -p "$out"
arm-none-eabi-gcc -mcpu=cortex-m3 -mthumb -std=gnu99 -Os -g -ffunction-sections -fdata-sections -Wall -Wextra -Wconversion -Werror \
    -I"$core" -nostartfiles -Wl,--gc-sections -T "$here/an385.ld" -o "$out/strap.elf" "$here/startup.c" "$here/main.c" "$core"/sl_*.c
arm-none-eabi-size "$out/strap.elf"

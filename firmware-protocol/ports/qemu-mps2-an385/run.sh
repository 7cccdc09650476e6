#!/bin/sh
# Runs the image: run.sh strap.elf SOCKET. Prints the port's name; groups of counts written to the socket move the strap.
set -eu
image=${1:?image} socket=${2:?socket for the sensors}
random() { od -An -N4 -tu4 /dev/urandom | tr -d ' '; }
exec qemu-system-arm -M mps2-an385 -nographic -monitor none -kernel "$image" \
    -device loader,addr=0x203FFFF0,data="$(random)",data-len=4 -device loader,addr=0x203FFFF4,data=1,data-len=4 \
    -serial pty -chardev socket,id=sensors,path="$socket",server=on,wait=off -serial chardev:sensors

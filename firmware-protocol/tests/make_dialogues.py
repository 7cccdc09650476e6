#!/usr/bin/env python3
"""Writes vectors/dialogue.txt: what host and strap say to each other, and when.

Written from PROTOCOL.md alone, and sharing no code with the C core or the Java host: the scenes tell every answer by hand; only frames,
their numbers and what a strap repeats by the clock are worked out here.

usage: make_dialogues.py > ../vectors/dialogue.txt
"""
import struct

HELLO, START, STOP, TIME_SYNC, CONFIG, CUE, IDENTIFY, GET, SET_PARAM, REBOOT = 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4F
INFO, ACK, STREAM_INFO, TIME_REPLY, STATUS, EVENT, IMU16 = 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x10
OK, OK_CLAMPED, UNSUPPORTED, BAD_ARG, BAD_STATE, BUSY, EXPIRED, RATE_LIMITED, HW_FAULT, BAD_LENGTH, LINK_TOO_SLOW = range(11)
MS, S = 1_000, 1_000_000


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def frame(kind, seq, payload, rtx=0):
    packet = struct.pack("<BBH", 0x10 | rtx, kind, seq % 65536) + payload
    packet += struct.pack("<I", crc32c(packet))
    return b"".join(bytes([len(block) + 1]) + block for block in packet.split(b"\0")) + b"\0"


class Scene:
    """A strap of two nodes, and a host. Times are the strap's, in µs."""

    def __init__(self, name, note="", boot=0, valid=True):
        self.name, self.note, self.boot, self.valid = name, note, boot, valid
        self.steps, self.planned = [], []
        self.now, self.said, self.last_said = boot, 0, None
        self.host_said, self.heard, self.keepalive = 0, None, 0
        self.streaming, self.fault, self.full, self.dropped, self.bad, self.lost = False, False, False, 0, 0, 0
        self.epoch, self.epoch_at, self.index, self.present, self.enabled = 1, 0, 0, 3, 3
        self.rate, self.batch, self.accel, self.gyro, self.strap_name = 200_000, 4, 8000, 1000, b""
        self.info_at = self.stream_info_at = self.status_at = boot
        self.info()

    # what the strap says

    def step(self, text):
        self.steps.append(f"{self.now} {text}")

    def say(self, kind, payload):
        wire = frame(kind, self.said, payload)
        self.said += 1
        if self.full:
            self.dropped += 1
            return
        closing = b"\0" if self.last_said is None or self.now - self.last_said > 200 * MS else b""
        self.last_said = self.now
        self.step("strap " + (closing + wire).hex())

    def info(self, nonce=0):
        tlv = lambda kind, value: bytes([kind, len(value)]) + value if value else b""
        node = lambda i, site, bus, address: tlv(5, struct.pack("<BBHBBI", i, site, 1, bus, address, 400_000))
        self.info_at = self.now
        self.say(INFO, struct.pack("<BBBBIQIQI", 1, 0, 0, 1, 0x5EEDB007, 0x1122334455667788, 0x3857, self.now, nonce)
                 + tlv(9, bytes([18, 242])) + tlv(1, b"Vector") + tlv(2, b"1.0") + tlv(4, self.strap_name)
                 + node(0, 1, 0, 0x6A) + node(1, 2, 1, 0x6B) + tlv(6, struct.pack("<3I", 100_000, 200_000, 400_000))
                 + tlv(7, struct.pack("<2H", 4000, 8000)) + tlv(8, struct.pack("<2H", 500, 1000))
                 + tlv(10, struct.pack("<BBI", 2, 2, 0x1F)) + tlv(12, struct.pack("<BI", 2, 115200)))

    def stream_info(self):
        scale = {4000: 122_000, 8000: 244_000, 500: 17_500_000, 1000: 35_000_000}
        payload = struct.pack("<BBBBIQI", self.epoch, 2 if self.fault else int(self.streaming), 2, self.batch, self.rate, self.epoch_at,
                              self.index)
        for i, (site, axes) in enumerate(((1, 0x090A), (2, 0x0210))):
            status = (1 if self.present >> i & 1 else 4) | (2 if self.enabled >> i & 1 else 0)
            payload += struct.pack("<BBHHHIIHBB", i, status, self.accel, self.gyro, 0, scale[self.accel], scale[self.gyro], axes, site, 0)
        self.stream_info_at = self.now
        self.say(STREAM_INFO, payload)

    def next_epoch(self, index=0):
        self.epoch, self.epoch_at, self.index = self.epoch + 1, self.now, index
        self.stream_info()

    def status(self):
        self.status_at = self.now
        self.say(STATUS, struct.pack("<QIHBBIIIHBB", self.now, 0x5EEDB007, 0, 255, 0, self.dropped, self.bad, self.lost, 0, 255, 0))

    def ack(self, tag, command, status, at=None):
        self.say(ACK, struct.pack("<BBBBQ", tag, command, status, 0, self.now if at is None else at))

    def event(self, code, arg=0):
        self.say(EVENT, struct.pack("<QBBH", self.now, code, arg, 0))

    def data(self, mask, index, at, spacing, groups, flags=0):
        counts = b"".join(struct.pack(f"<{len(group)}h", *group) for group in groups)
        self.say(IMU16, struct.pack("<BBBBIQH", self.epoch, mask, len(groups), flags, index, at, spacing) + counts)

    # what the host says

    def host(self, kind, payload, rtx=0, counts=True):
        """counts=False: what comes is no command, so no sign of life"""
        wire = frame(kind, self.host_said, payload, rtx)
        self.host_said += 1
        self.step("host " + wire.hex())
        if counts:
            self.heard = self.now

    def noise(self, wire):
        self.step("host " + wire.hex())
        self.bad += 1

    def hello(self, tag, nonce):
        self.host(HELLO, struct.pack("<BBBBIQ", tag, 1, 1, 0, nonce, 0))
        self.info(nonce)

    def ask_start(self, tag, keepalive, rtx=0):
        self.host(START, struct.pack("<BBH", tag, 0, keepalive), rtx)

    def start(self, tag, keepalive=10):
        self.ask_start(tag, keepalive)
        self.ack(tag, START, OK)
        self.keepalive, self.streaming, self.epoch_at, self.index = keepalive, True, self.now, 0
        self.stream_info()

    def stop(self, tag):
        self.host(STOP, bytes([tag]))
        self.streaming = False
        self.ack(tag, STOP, OK)

    def sync(self, tag, t1):
        self.host(TIME_SYNC, struct.pack("<BQ", tag, t1))
        self.say(TIME_REPLY, struct.pack("<BBQQQ", tag, TIME_SYNC, t1, self.now, self.now))

    def config(self, tag, nodes=0, batch=0, rate=0, accel=0, gyro=0):
        self.host(CONFIG, struct.pack("<BBBBIHHH", tag, nodes, batch, 0, rate, accel, gyro, 0))

    def cue(self, tag, motors=1, pattern=1, intensity=200, on=100, off=0, repeats=1, priority=0, not_after=0, rtx=0):
        self.host(CUE, struct.pack("<BBBBHHBBQ", tag, motors, pattern, intensity, on, off, repeats, priority, not_after), rtx)

    def command(self, kind, payload, status, tag=None):
        self.host(kind, payload)
        self.ack(payload[0] if tag is None else tag, kind, status)

    def feels(self, pattern, on, off=0, repeats=1, motors=1, intensity=200):
        """The motors from now on, and what the strap tells of them."""
        for i in range(repeats):
            begin = self.now + i * (on + off) * MS
            last = i == repeats - 1
            if i == 0:
                self.step(f"motor {motors} {intensity}")
                self.event(3, pattern)
            else:
                self.plan(begin, lambda: self.step(f"motor {motors} {intensity}"))
            self.plan(begin + on * MS, lambda: self.step(f"motor {motors} 0"))
            if last:
                self.plan(begin + on * MS, lambda: self.event(4, pattern))

    # what the body does

    def sample(self, mask, groups, flags=0, every=5 * MS):
        for group in groups:
            self.until(self.now + every)
            self.step(f"sample {mask} {flags} " + ",".join(map(str, group)))

    # time

    def plan(self, at, what):
        self.planned.append((at, what))

    def until(self, at):
        while self.now < at:
            self.now += MS
            self.tick()

    def tick(self):
        if self.streaming and self.keepalive and self.now - self.heard >= self.keepalive * S:
            self.streaming = False
        if (self.streaming or self.heard is None) and self.now - self.info_at >= (10 if self.streaming else 5) * S:
            self.info()
        if self.streaming and self.now - self.stream_info_at >= 2 * S:
            self.stream_info()
        host = self.heard is not None and self.now - self.heard < 10 * S
        if (host or self.streaming or self.fault) and self.now - self.status_at >= S:
            self.status()
        due = [plan for plan in self.planned if plan[0] <= self.now]
        self.planned = [plan for plan in self.planned if plan[0] > self.now]
        for _, what in due:
            what()

    def text(self):
        lines = [f"id = {self.name}", "kind = dialogue", f"result = {'valid' if self.valid else 'invalid'}", f"boot = {self.boot}"]
        lines += [f"step{i + 1} = {step}" for i, step in enumerate(self.steps)] + [f"until = {self.now}"]
        return "\n".join(lines + ([f"note = {self.note}"] if self.note else []))


def group(seed, nodes=2):
    return [seed * 7 - axis * 300 for axis in range(6 * nodes)]


GROUPS = [group(i) for i in range(64)]
scenes = []


def scene(note="", **how):
    def write(script):
        s = Scene(script.__name__.replace("_", "-"), note, **how)
        script(s)
        scenes.append(s)
    return write


@scene("INFO every 5 s until a host was heard, never again without being asked; STATUS for 10 s after the host's last word")
def boots_and_is_called(s):
    s.until(11 * S)
    s.hello(1, 0xA1B2C3D4)
    s.until(23 * S)


@scene("ACK, STREAM_INFO, data; STOP sends what waits")
def starts_streams_and_stops(s):
    s.until(300 * MS)
    s.hello(1, 7)
    s.start(2)
    s.sample(3, GROUPS[:4])
    s.data(3, 0, 305 * MS, 5000, GROUPS[:4])
    s.sample(3, GROUPS[4:8])
    s.data(3, 4, 325 * MS, 5000, GROUPS[4:8])
    s.sample(3, GROUPS[8:10])
    s.host(STOP, b"\3")
    s.streaming = False
    s.data(3, 8, 345 * MS, 5000, GROUPS[8:10])
    s.ack(3, STOP, OK)
    s.until(2500 * MS)


@scene("the same tag again: the same answer, and nothing done again")
def retries_with_the_same_tag(s):
    s.until(100 * MS)
    s.start(1)
    s.until(400 * MS)
    s.ask_start(1, 10, rtx=1)
    s.ack(1, START, OK, at=100 * MS)
    s.until(1 * S)
    s.ask_start(1, 10, rtx=1)
    s.ack(1, START, OK, at=100 * MS)
    s.until(3 * S)


@scene("START to a strap that streams sets the keep-alive time and disturbs nothing")
def starts_twice(s):
    s.until(100 * MS)
    s.start(1, keepalive=10)
    s.sample(3, GROUPS[:2])
    s.ask_start(2, 1)
    s.keepalive = 1
    s.ack(2, START, OK)
    s.sample(3, GROUPS[2:4])
    s.data(3, 0, 105 * MS, 5000, GROUPS[:4])
    s.until(1500 * MS)


@scene("a cue never buzzes twice, with RTX or without; after 5 s the tag is forgotten, and the cue another")
def duplicate_tag(s):
    s.until(100 * MS)
    s.cue(9)
    s.ack(9, CUE, OK)
    s.feels(1, 100)
    s.until(400 * MS)
    s.cue(9, rtx=1)
    s.ack(9, CUE, OK, at=100 * MS)
    s.until(2 * S)
    s.cue(9)
    s.ack(9, CUE, OK, at=100 * MS)
    s.until(5200 * MS)
    s.cue(9)
    s.ack(9, CUE, OK)
    s.feels(1, 100)
    s.until(5500 * MS)


@scene("the same tag with another type is another command")
def same_tag_other_type(s):
    s.until(100 * MS)
    s.start(5)
    s.until(200 * MS)
    s.stop(5)
    s.until(300 * MS)


@scene("2 s after the last valid frame; a sample that comes later is not sent")
def keep_alive_expires(s):
    s.until(100 * MS)
    s.start(1, keepalive=2)
    s.until(1500 * MS)
    s.sync(2, 77)
    s.until(3600 * MS)
    s.sample(3, GROUPS[:4])
    s.until(6 * S)


@scene("what is not from a host keeps no strap alive: an echo, a damaged frame")
def echo_is_no_sign_of_life(s):
    s.until(100 * MS)
    s.start(1, keepalive=1)
    s.until(600 * MS)
    s.host(STATUS, bytes(32), counts=False)
    s.bad += 1
    s.until(700 * MS)
    s.noise(bytes.fromhex("0410430100"))
    s.until(2500 * MS)


@scene("any valid frame is a sign of life, a command of a later version too")
def unknown_command(s):
    s.until(100 * MS)
    s.start(1, keepalive=1)
    s.until(900 * MS)
    s.bad += 1
    s.command(0x4A, b"\2\0\0", UNSUPPORTED)
    s.until(1 * S)
    s.bad += 1
    s.command(0xC0, b"\3", UNSUPPORTED)
    s.until(2500 * MS)


@scene("ACK, the next epoch, its data; what waited goes out in its own epoch; index goes on")
def epoch_changes(s):
    s.until(100 * MS)
    s.start(1)
    s.sample(3, GROUPS[:4])
    s.data(3, 0, 105 * MS, 5000, GROUPS[:4])
    s.sample(3, GROUPS[4:6])
    s.config(2, rate=100_000, accel=4000)
    s.data(3, 4, 125 * MS, 5000, GROUPS[4:6])
    s.rate, s.accel = 100_000, 4000
    s.ack(2, CONFIG, OK)
    s.next_epoch(index=6)
    s.sample(3, GROUPS[6:10], every=10 * MS)
    s.data(3, 6, 140 * MS, 10_000, GROUPS[6:10])
    s.until(1 * S)


@scene("the nearest that is supported; 255 means all nodes; a batch that does not fit becomes the largest that does")
def config_clamped(s):
    s.until(100 * MS)
    s.config(1, nodes=255, batch=18, rate=208_000, accel=16_000, gyro=600)
    s.rate, s.batch, s.gyro = 200_000, 9, 500
    s.ack(1, CONFIG, OK_CLAMPED)
    s.next_epoch()
    s.until(200 * MS)
    s.config(2, nodes=1)
    s.enabled = 1
    s.ack(2, CONFIG, OK)
    s.next_epoch()
    s.until(300 * MS)


@scene("two nodes at 400 Hz do not fit 115200 baud; nothing changes")
def link_too_slow(s):
    s.until(100 * MS)
    s.config(1, rate=400_000, batch=8, accel=4000)
    s.ack(1, CONFIG, LINK_TOO_SLOW)
    s.until(200 * MS)
    s.start(2)
    s.until(300 * MS)


@scene("a node that there is not")
def config_of_no_node(s):
    s.until(100 * MS)
    s.config(1, nodes=6, rate=100_000)
    s.ack(1, CONFIG, BAD_ARG)
    s.until(200 * MS)


@scene("a late cue is worse than none; 0 is no limit")
def expired_cue(s):
    s.until(1 * S)
    s.cue(1, not_after=1 * S - 1)
    s.ack(1, CUE, EXPIRED)
    s.until(1100 * MS)
    s.cue(2, not_after=1100 * MS)
    s.ack(2, CUE, OK)
    s.feels(1, 100)
    s.until(1500 * MS)
    s.cue(3, not_after=0)
    s.ack(3, CUE, OK)
    s.feels(1, 100)
    s.until(2 * S)


@scene("rounds of on and off; two motors; stop at once")
def rounds(s):
    s.until(100 * MS)
    s.cue(1, motors=3, pattern=2, intensity=80, on=60, off=40, repeats=3)
    s.ack(1, CUE, OK)
    s.feels(2, 60, 40, 3, motors=3, intensity=80)
    s.until(600 * MS)
    s.cue(2, on=2000)
    s.ack(2, CUE, OK)
    s.feels(1, 2000)
    s.until(700 * MS)
    s.planned = []
    s.cue(3, pattern=0)
    s.step("motor 1 0")
    s.event(4, 1)
    s.ack(3, CUE, OK)
    s.until(3 * S)


@scene("5 s within any 10 s")
def duty_limit(s):
    s.until(100 * MS)
    for tag, on, status in ((1, 3000, OK), (2, 2000, OK), (3, 100, RATE_LIMITED)):
        s.cue(tag, on=on)
        s.ack(tag, CUE, status)
        if status == OK:
            s.feels(1, on)
        s.until(s.now + 3100 * MS)
    s.until(9900 * MS)
    s.cue(4, on=100)
    s.ack(4, CUE, RATE_LIMITED)
    s.until(14_500 * MS)
    s.cue(5, on=3000)
    s.ack(5, CUE, OK)
    s.feels(1, 3000)
    s.until(18 * S)


@scene("5 s within any 10 s, where a cue's second round lies late in them")
def duty_with_pauses(s):
    s.until(999 * MS)
    s.cue(1, on=1000, off=999, repeats=2)
    s.ack(1, CUE, OK)
    s.feels(1, 1000, off=999, repeats=2)
    s.until(4100 * MS)
    s.cue(2, on=3000)
    s.ack(2, CUE, OK)
    s.feels(1, 3000)
    s.until(11_000 * MS)
    s.cue(3, on=2000)
    s.ack(3, CUE, RATE_LIMITED)
    s.until(13_100 * MS)
    s.cue(4, on=1000)
    s.ack(4, CUE, OK)
    s.feels(1, 1000)
    s.until(14_500 * MS)


@scene("a cue that was replaced counts for as long as it was felt")
def duty_of_the_replaced(s):
    s.until(100 * MS)
    for tag in range(1, 6):
        s.planned = []
        s.cue(tag, on=3000)
        if tag > 1:
            s.step("motor 1 0")
            s.event(4, 1)
        s.ack(tag, CUE, OK)
        s.feels(1, 3000)
        s.until(s.now + 500 * MS)
    s.cue(6, on=3000)
    s.ack(6, CUE, RATE_LIMITED)
    s.until(6 * S)


@scene("more than 3 s, in one round or in several")
def cue_too_long(s):
    s.until(100 * MS)
    s.cue(1, on=3001)
    s.ack(1, CUE, RATE_LIMITED)
    s.until(200 * MS)
    s.cue(2, on=100, off=900, repeats=4)
    s.ack(2, CUE, RATE_LIMITED)
    s.until(300 * MS)


@scene("a cue replaces one of the same or a lower priority")
def priorities(s):
    s.until(100 * MS)
    s.cue(1, on=1000, priority=5)
    s.ack(1, CUE, OK)
    s.feels(1, 1000)
    s.until(300 * MS)
    s.cue(2, on=100, priority=4)
    s.ack(2, CUE, BUSY)
    s.until(500 * MS)
    s.planned = []
    s.cue(3, motors=2, pattern=3, on=100, priority=5)
    s.step("motor 1 0")
    s.event(4, 1)
    s.ack(3, CUE, OK)
    s.feels(3, 100, motors=2)
    s.until(2 * S)


@scene("motor, pattern or intensity that there is not")
def cue_of_nothing(s):
    s.until(100 * MS)
    for tag, how, status in ((1, dict(motors=0), BAD_ARG), (2, dict(motors=4), BAD_ARG), (3, dict(intensity=0), BAD_ARG),
                             (4, dict(pattern=5), UNSUPPORTED), (5, dict(pattern=0x80), UNSUPPORTED)):
        s.cue(tag, **how)
        s.ack(tag, CUE, status)
        s.until(s.now + 10 * MS)


@scene("REBOOT only when idle, and only with the magic")
def wrong_state(s):
    reboot = lambda tag, mode, magic: struct.pack("<BBI", tag, mode, magic)
    s.until(100 * MS)
    s.start(1)
    s.until(200 * MS)
    s.command(REBOOT, reboot(2, 0, 0x544F4F42), BAD_STATE)
    s.until(300 * MS)
    s.stop(3)
    s.until(400 * MS)
    s.command(REBOOT, reboot(4, 0, 0x544F4F43), BAD_ARG)
    s.until(410 * MS)
    s.command(REBOOT, reboot(5, 2, 0x544F4F42), BAD_ARG)
    s.until(420 * MS)
    s.command(REBOOT, reboot(6, 1, 0x544F4F42), OK)
    s.until(430 * MS)


@scene("a payload too short for its command, and a tag of 0")
def bad_length(s):
    s.until(100 * MS)
    s.bad += 1
    s.command(START, b"\1\0\12", BAD_LENGTH)
    s.until(200 * MS)
    s.command(STOP, b"\0", BAD_ARG)
    s.until(1500 * MS)


@scene("t1 comes back untouched; a repetition is simply answered again")
def time_sync(s):
    s.until(100 * MS)
    s.sync(1, 0xFEDCBA9876543210)
    s.until(2 * S)
    s.sync(1, 5)
    s.until(2500 * MS)


@scene("the message, then its ACK")
def get(s):
    s.until(100 * MS)
    for tag, what, say in ((1, 1, s.info), (2, 3, s.stream_info), (3, 5, s.status)):
        s.host(GET, bytes([tag, what]))
        say()
        s.ack(tag, GET, OK)
        s.until(s.now + 50 * MS)
    s.command(GET, bytes([4, 2]), BAD_ARG)
    s.until(300 * MS)


@scene("all fields or none; one write in 5 s")
def set_param(s):
    name = lambda text: bytes([4, len(text)]) + text
    s.until(100 * MS)
    s.command(SET_PARAM, b"\1" + name(b"Gurt") + b"\x7f\1\0", BAD_ARG)
    s.until(200 * MS)
    s.command(SET_PARAM, b"\2" + name(b"Gurt")[:-1], BAD_ARG)
    s.until(300 * MS)
    s.host(SET_PARAM, b"\3" + name(b"Gurt") + b"\x20\1\1" + b"\x21\2\x2c\1")
    s.strap_name = b"Gurt"
    s.step("save Gurt 1 300")
    s.ack(3, SET_PARAM, OK)
    s.until(400 * MS)
    s.command(SET_PARAM, b"\4" + name(b"Other"), RATE_LIMITED)
    s.until(500 * MS)
    s.hello(5, 11)
    s.until(5400 * MS)
    s.host(SET_PARAM, b"\6\x20\1\0")
    s.step("save Gurt 0 300")
    s.ack(6, SET_PARAM, OK)
    s.until(5500 * MS)


@scene("a node, and all of them; a second command takes the first's place")
def identify(s):
    s.until(100 * MS)
    s.host(IDENTIFY, bytes([1, 1, 2]))
    s.step("identify 1 1")
    s.ack(1, IDENTIFY, OK)
    s.until(600 * MS)
    s.host(IDENTIFY, bytes([2, 255, 1]))
    s.step("identify 1 0")
    s.step("identify 255 1")
    s.ack(2, IDENTIFY, OK)
    s.plan(1600 * MS, lambda: s.step("identify 255 0"))
    s.until(2 * S)
    s.command(IDENTIFY, bytes([3, 2, 1]), BAD_ARG)
    s.until(2100 * MS)


@scene("EVENT 5 and 6, an epoch each; the node that stays goes on; index tells what is missing of the other")
def node_lost_and_back(s):
    s.until(100 * MS)
    s.start(1)
    s.sample(3, GROUPS[:4])
    s.data(3, 0, 105 * MS, 5000, GROUPS[:4])
    s.step("node 1 0")
    s.present = 1
    s.event(5, 1)
    s.next_epoch(index=4)
    alone = [group(i, 1) for i in range(4)]
    s.sample(1, alone)
    s.data(1, 4, 125 * MS, 5000, alone)
    s.step("node 1 1")
    s.present = 3
    s.event(6, 1)
    s.next_epoch(index=8)
    s.sample(3, GROUPS[4:8])
    s.data(3, 8, 145 * MS, 5000, GROUPS[4:8], flags=1)
    s.until(300 * MS)


@scene("without any node: START is BAD_STATE, STATUS goes on")
def no_node(s):
    s.until(100 * MS)
    s.step("node 0 0")
    s.present = 2
    s.event(5, 0)
    s.next_epoch()
    s.step("node 1 0")
    s.present, s.fault = 0, True
    s.event(5, 1)
    s.next_epoch()
    s.until(200 * MS)
    s.ask_start(1, 10)
    s.ack(1, START, BAD_STATE)
    s.until(1500 * MS)
    s.step("node 1 1")
    s.present, s.fault = 2, False
    s.event(6, 1)
    s.next_epoch()
    s.until(1600 * MS)
    s.start(2)
    s.until(1700 * MS)


@scene("the strap's 32-bit counter wraps; its clock does not", boot=4_294_800_000)
def counter_wraps(s):
    s.until(4_294_900_000)
    s.start(1)
    s.until(4_294_955_000)
    s.sample(3, GROUPS[:4])
    s.data(3, 0, 4_294_960_000, 5000, GROUPS[:4])
    s.sample(3, GROUPS[4:8])
    s.data(3, 4, 4_294_980_000, 5000, GROUPS[4:8])
    s.until(4_295_500_000)
    s.sync(2, 1)
    s.until(4_296_500_000)


@scene("numbers are left out, the next frame says so, STATUS counts them")
def samples_missed(s):
    s.until(100 * MS)
    s.start(1)
    s.sample(3, GROUPS[:2])
    s.step("missed 3 5")
    s.lost += 10
    s.until(135 * MS)
    s.sample(3, [GROUPS[2]])
    s.data(3, 0, 105 * MS, 5000, GROUPS[:2])
    s.sample(3, GROUPS[3:6])
    s.data(3, 7, 140 * MS, 5000, GROUPS[2:6], flags=1)
    s.until(1500 * MS)


@scene("the end of the counts is told, and -32768 would say that nothing was measured")
def clipped(s):
    full = [32767, -32767, -32768] * 4
    s.until(100 * MS)
    s.start(1)
    s.sample(3, GROUPS[:3] + [full])
    s.data(3, 0, 105 * MS, 5000, GROUPS[:3] + [[32767, -32767, -32767] * 4], flags=2)
    s.sample(3, GROUPS[4:8])
    s.data(3, 4, 125 * MS, 5000, GROUPS[4:8])
    s.until(200 * MS)


@scene("samples read late share no frame with samples stamped in time, nor stale ones with fresh")
def flags_of_frames(s):
    s.until(100 * MS)
    s.start(1)
    s.sample(3, GROUPS[:2])
    s.sample(3, [GROUPS[2]], flags=8)
    s.data(3, 0, 105 * MS, 5000, GROUPS[:2])
    s.sample(3, [GROUPS[3]])
    s.data(3, 2, 115 * MS, 0, [GROUPS[2]], flags=8)
    s.sample(3, [GROUPS[4]], flags=4)
    s.data(3, 3, 120 * MS, 0, [GROUPS[3]])
    s.host(STOP, b"\2")
    s.streaming = False
    s.data(3, 4, 125 * MS, 0, [GROUPS[4]], flags=4)
    s.ack(2, STOP, OK)
    s.until(200 * MS)


@scene("the newest frame is dropped whole; its number is missing; STATUS counts it")
def line_full(s):
    s.until(100 * MS)
    s.start(1)
    s.sample(3, GROUPS[:3])
    s.step("line 1")
    s.full = True
    s.sample(3, [GROUPS[3]])
    s.data(3, 0, 105 * MS, 5000, GROUPS[:4])
    s.step("line 0")
    s.full = False
    s.sample(3, GROUPS[4:8])
    s.data(3, 4, 125 * MS, 5000, GROUPS[4:8])
    s.until(1500 * MS)


@scene("the port closed: streaming ends, INFO every 5 s again")
def unplugged(s):
    s.until(100 * MS)
    s.start(1, keepalive=0)
    s.until(200 * MS)
    s.step("unplug")
    s.streaming, s.heard, s.last_said = False, None, None
    s.until(6 * S)


@scene("who opens the port anew may use a tag anew: the last ACK went with the one who left")
def tag_after_unplugging(s):
    s.until(100 * MS)
    s.start(1)
    s.until(200 * MS)
    s.step("unplug")
    s.streaming, s.heard, s.last_said = False, None, None
    s.until(1 * S)
    s.start(1)
    s.sample(3, GROUPS[:4])
    s.data(3, 0, 1005 * MS, 5000, GROUPS[:4])
    s.until(1500 * MS)


@scene("wrong: the repeated cue was felt again", valid=False)
def buzzes_twice(s):
    s.until(100 * MS)
    s.cue(9)
    s.ack(9, CUE, OK)
    s.feels(1, 100)
    s.until(400 * MS)
    s.cue(9, rtx=1)
    s.ack(9, CUE, OK)
    s.feels(1, 100)
    s.until(1 * S)


@scene("wrong: the dropped frame took no number", valid=False)
def number_given_when_sent(s):
    s.until(100 * MS)
    s.start(1)
    s.step("line 1")
    s.sample(3, GROUPS[:4])
    s.step("line 0")
    s.sample(3, GROUPS[4:8])
    s.data(3, 4, 125 * MS, 5000, GROUPS[4:8])
    s.until(200 * MS)


@scene("wrong: the epoch did not change with the range", valid=False)
def epoch_stays(s):
    s.until(100 * MS)
    s.config(1, accel=4000)
    s.accel = 4000
    s.ack(1, CONFIG, OK)
    s.stream_info()
    s.until(200 * MS)


body = "\n\n".join(s.text() for s in scenes) + "\n"
print(f"""# StrapLink 1, conformance vectors: dialogue
# What host and body do to a strap, and what it must say and do, by the strap's clock. A step is: time [us], verb, arguments.
# Comes to the strap: host WIRE; sample NODES FLAGS COUNTS (6 per node); missed NODES GROUPS; node ID PRESENT; line FULL; unplug.
# Comes from it, in this order and no more: strap WIRE; motor MOTORS INTENSITY; identify NODE ON; save NAME AUTOSTART SLEEP_S.
# The strap: boots when its counter says `boot`, looks around each millisecond until `until`; nodes S and T12 (maps 090a, 0210);
# 100, 200, 400 Hz; 4, 8 g (122000, 244000 ng); 500, 1000 dps (17500000, 35000000); set to 200 Hz, 4 groups, 8 g, 1000 dps; two motors,
# patterns 0 to 4; link of 115200 baud; boot_id 5eedb007; INFO as in the first case. invalid: a strap must not behave so.

cases = {len(scenes)}
crc32c = {crc32c(body.encode()):08x}

{body}""", end="")

"""Takes the code of a WebAssembly module apart, so that it packs better.

Bytes of one kind stand together: the instructions, the locals they name, their constants, … LZMA
makes 8 % less of that than of the module. wasm_streams.js puts the module together again: it knows
the same streams in the same order.
"""

CODE_SECTION = 10
IF, BR_TABLE, PREFIX = 0x04, 0x0E, 0xFC
FIXED = {"f32": 4, "f64": 8}  # bytes; all other operands are LEB128 numbers

# Which streams an instruction's operands go to, in order. The labels of br_table follow their count,
# those of a prefix the number of the instruction that it stands for.
OPERANDS = {code: () for code in (0x00, 0x01, 0x05, 0x0B, 0x0F, 0x1A, 0x1B, *range(0x45, 0xC5))}
OPERANDS.update({code: ("block",) for code in range(0x02, IF + 1)})
OPERANDS.update({code: ("label",) for code in (0x0C, 0x0D, BR_TABLE)})
OPERANDS.update({code: ("local",) for code in range(0x20, 0x23)})
OPERANDS.update({code: ("align", "offset") for code in range(0x28, 0x3F)})
OPERANDS.update({0x10: ("function",), 0x11: ("type", "type"), 0x23: ("global",), 0x24: ("global",),
                 0x3F: ("other",), 0x40: ("other",), 0x41: ("i32",), 0x42: ("i64",),
                 0x43: ("f32",), 0x44: ("f64",), PREFIX: ("other",)})
# How many operands the instructions behind a prefix have: conversions, memory, tables.
PREFIXED = (0,) * 8 + (2, 1, 2, 1, 2, 1, 2, 1, 1, 1)

# In the order of the page. "locals" are the functions' declarations.
STREAMS = ("instruction", "locals", "block", "label", "function", "type", "local", "global", "align",
           "offset", "other", "i32", "i64", "f32", "f64")


def number_end(data, at):
    while data[at] >= 0x80:
        at += 1
    return at + 1


def number(data, at):
    """The unsigned LEB128 number at a place, and the place behind it."""
    end = number_end(data, at)
    return sum((byte & 0x7F) << 7 * i for i, byte in enumerate(data[at:end])), end


def find_code(wasm):
    """Where the functions of the code section begin and end."""
    at = 8  # magic number and version
    while at < len(wasm):
        size, start = number(wasm, at + 1)
        if wasm[at] == CODE_SECTION:
            return number(wasm, start)[1], start + size
        at = start + size
    raise ValueError("a module without code")


def take_operands(code, wasm, at, streams):
    kinds = OPERANDS.get(code)
    if kinds is None:
        raise ValueError(f"an instruction that is not known here: 0x{code:02x}")
    if code == BR_TABLE:
        kinds *= number(wasm, at)[0] + 2  # the count, the labels, the label of every other value
    if code == PREFIX:
        kinds *= PREFIXED[number(wasm, at)[0]] + 1
    for kind in kinds:
        end = at + FIXED[kind] if kind in FIXED else number_end(wasm, at)
        streams[kind] += wasm[at:end]
        at = end
    return at


def take_function(wasm, at, end, streams):
    start = at
    groups, at = number(wasm, at)
    for _ in range(groups):
        at = number_end(wasm, at) + 1  # how many locals, of which type
    streams["locals"] += wasm[start:at]
    while at < end:
        streams["instruction"].append(wasm[at])
        at = take_operands(wasm[at], wasm, at + 1, streams)


def take_apart(wasm):
    """The parts: the module up to its first function, from behind its last one, the streams."""
    streams = {name: bytearray() for name in STREAMS}
    start, end = find_code(wasm)
    at = start
    while at < end:
        size, at = number(wasm, at)
        take_function(wasm, at, at + size, streams)
        at += size
    return [wasm[:start], wasm[end:], *(bytes(streams[name]) for name in STREAMS)]

#!/usr/bin/env python3
"""Packs emcc's output, the boot scripts and the shell into one HTML file.

usage: pack_html.py --shell shell.html --boot rescue.js wasm_streams.js boot.js --unpack xz.js
                    --terser terser --js app.js -o page.html

app.wasm is taken from beside app.js. Both together, taken apart by wasm_streams, packed by LZMA and
base64-coded, become one data block that boot.js unpacks by xz.js. Scripts are made small by terser.
Every script is allowed by its SHA-256 in the Content-Security-Policy, so no other script can run.
"""
import argparse
import base64
import gzip
import hashlib
import lzma
import pathlib
import subprocess

import wasm_streams

# 'wasm-unsafe-eval' is what compiling WebAssembly takes; 'unsafe-eval' is for Chromium before 97,
# and boot.js takes it back everywhere else.
POLICY = ("default-src 'none'; script-src {scripts} 'wasm-unsafe-eval' 'unsafe-eval'; "
          "style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'")

# No settings of LZMA pack the program smaller: it is neither words (pb) nor prose (lc).
XZ = {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 22, "lc": 2, "pb": 0}


def sha256(data):
    return base64.b64encode(hashlib.sha256(data).digest()).decode()


def source_of(text):
    """How the Content-Security-Policy names a script."""
    return f"'sha256-{sha256(text.encode('utf-8'))}'"


def script_tag(text):
    if "</script" in text.lower() or "<!--" in text:
        raise ValueError("a script would end or hide itself inside the page")
    return f"<script>{text}</script>"


def program_block(script, wasm):
    """data-sizes are those of the script, of the whole module and of its parts."""
    parts = [script.encode("utf-8"), *wasm_streams.take_apart(wasm)]
    sizes = [len(part) for part in parts]
    sizes.insert(1, len(wasm))
    packed = lzma.compress(b"".join(parts), check=lzma.CHECK_CRC32, filters=[XZ])
    return (f'<script type="application/octet-stream" id="program" data-sizes="{" ".join(map(str, sizes))}" '
            f'data-digest="{sha256(wasm)}">{base64.b64encode(packed).decode()}</script>')


def pack(shell, boot, unpack, app, wasm):
    unpack += "window.minshengStart();"
    policy = POLICY.format(scripts=" ".join(map(source_of, (boot, unpack, app))))
    page = shell
    for place, text in {"@POLICY@": policy,
                        "@BOOT@": script_tag(boot),
                        "@PROGRAM@": program_block(app, wasm),
                        "@UNPACK@": script_tag(unpack)}.items():
        if page.count(place) != 1:
            raise ValueError(f"the shell must hold {place} exactly once")
        page = page.replace(place, text)
    return page


def small(terser, *scripts):
    """The scripts as one, without what only people need."""
    command = ["node", terser, *scripts, "--compress", "--mangle", "--comments", "/^!/"]
    return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode("utf-8").strip()


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--boot", type=pathlib.Path, nargs="+", required=True)
    for name in ("shell", "unpack", "terser", "js"):
        arguments.add_argument("--" + name, type=pathlib.Path, required=True)
    arguments.add_argument("-o", type=pathlib.Path, required=True, dest="out")
    given = arguments.parse_args()
    page = pack(given.shell.read_text("utf-8"), small(given.terser, *given.boot),
                small(given.terser, given.unpack), small(given.terser, given.js),
                given.js.with_suffix(".wasm").read_bytes())
    given.out.write_text(page, "utf-8")
    size, packed = len(page.encode("utf-8")), len(gzip.compress(page.encode("utf-8"), 9))
    print(f"{given.out.name}: {size / 1000:.0f} KB, {packed / 1000:.0f} KB gzipped")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Packs emcc's output, the boot script and the shell into one HTML file.

usage: pack_html.py --shell shell.html --boot rescue.js boot.js --unpack unpack.js --js app.js -o page.html

app.wasm is taken from beside app.js; packed by zstd and base64-coded it becomes a data block. Every
script is allowed by its SHA-256 in the Content-Security-Policy, so no other script can run.
"""
import argparse
import base64
import gzip
import hashlib
import pathlib
import subprocess

# 'wasm-unsafe-eval' is what compiling WebAssembly takes; 'unsafe-eval' is for Chromium before 97,
# and boot.js takes it back everywhere else.
POLICY = ("default-src 'none'; script-src {scripts} 'wasm-unsafe-eval' 'unsafe-eval'; "
          "style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'")


def script(text):
    """An inline <script> and the CSP source that allows it."""
    if "</script" in text.lower() or "<!--" in text:
        raise ValueError("a script would end or hide itself inside the page")
    text = "\n" + text.strip() + "\n"
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode()
    return f"<script>{text}</script>", f"'sha256-{digest}'"


def data_block(name, data):
    zstd = ["zstd", "--ultra", "-22", "--no-check", "--stdout"]
    packed = base64.b64encode(subprocess.run(zstd, input=data, stdout=subprocess.PIPE, check=True).stdout).decode()
    digest = base64.b64encode(hashlib.sha256(data).digest()).decode()
    return (f'<script type="application/octet-stream" id="{name}" data-size="{len(data)}" '
            f'data-digest="{digest}">{packed}</script>')


def unpack_module(source):
    """fzstd is a CommonJS module: wrap it, expose window.minshengUnpack."""
    return ("(function(){var exports={},module={exports:exports};" + source +
            "\n;window.minshengUnpack=module.exports;})();\n")


def pack(shell, boot, unpack, app, wasm):
    boot_tag, boot_hash = script(boot)
    app_tag, app_hash = script(unpack_module(unpack) + app + "\nwindow.minshengStart();")
    page = shell
    for place, text in {"@POLICY@": POLICY.format(scripts=boot_hash + " " + app_hash),
                        "@BOOT@": boot_tag,
                        "@WASM@": data_block("wasm", wasm),
                        "@APP@": app_tag}.items():
        if page.count(place) != 1:
            raise ValueError(f"the shell must hold {place} exactly once")
        page = page.replace(place, text)
    return page


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--boot", type=pathlib.Path, nargs="+", required=True)
    for name in ("shell", "unpack", "js"):
        arguments.add_argument("--" + name, type=pathlib.Path, required=True)
    arguments.add_argument("-o", type=pathlib.Path, required=True, dest="out")
    given = arguments.parse_args()
    page = pack(given.shell.read_text("utf-8"), "".join(boot.read_text("utf-8") for boot in given.boot),
                given.unpack.read_text("utf-8"), given.js.read_text("utf-8"),
                given.js.with_suffix(".wasm").read_bytes())
    given.out.write_text(page, "utf-8")
    size, packed = len(page.encode("utf-8")), len(gzip.compress(page.encode("utf-8"), 9))
    print(f"{given.out.name}: {size / 1000:.0f} KB, {packed / 1000:.0f} KB gzipped")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Builds the web app and serves it on this machine: python3 serve.py, then open the address.

What is missing on Debian 12 is installed first (as root or with sudo). The result,
build/web/minsheng.html, is one file that also opens by double click, without any server.
"""
import argparse
import functools
import http.server
import os
import pathlib
import subprocess
import sys
import webbrowser

ROOT = pathlib.Path(__file__).resolve().parent
PAGE = ROOT / "build" / "web" / "minsheng.html"


def run(*command):
    """Runs a step and ends with its exit code when it fails (it has said why)."""
    code = subprocess.run(command, cwd=ROOT, check=False).returncode
    if code != 0:
        sys.exit(code)


def build(may_install):
    run(sys.executable, "cmake/setup.py", "web", *([] if may_install else ["--no-install"]))
    run("cmake", "--preset", "web", "--log-level=WARNING", "-DMINSHENG_TESTS=OFF")
    run("cmake", "--build", "--preset", "web", "--target", "minsheng_page")
    print(f"Built {PAGE.relative_to(ROOT)} ({PAGE.stat().st_size / 1000:.0f} KB); "
          "it also opens by double click.")


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass  # one user, one page: nothing worth a line

    def end_headers(self):
        self.send_header("Cache-Control", "no-cache")  # a rebuilt page shows on reload
        super().end_headers()


def serve(port):
    handler = functools.partial(Handler, directory=str(PAGE.parent))
    try:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError as problem:
        sys.exit(f"serve.py: port {port}: {problem.strerror}. Choose another one by --port N.")
    address = f"http://127.0.0.1:{server.server_port}/{PAGE.name}"
    print(f"Serving {address} (Ctrl+C ends)", flush=True)
    if sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        webbrowser.open(address)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--port", type=int, default=8765, help="default %(default)s; 0 = any free one")
    arguments.add_argument("--build-only", action="store_true", help="build, do not serve")
    arguments.add_argument("--no-install", action="store_true",
                           help="install nothing; say what is missing")
    given = arguments.parse_args()
    build(may_install=not given.no_install)
    if not given.build_only:
        serve(given.port)


if __name__ == "__main__":
    main()

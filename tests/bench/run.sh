#!/usr/bin/env bash
# What things cost and how they grow, as one table: the core natively, the core as WebAssembly under
# Node, the page in the browser. Judges nothing; the figures of one machine are in docs/speed.md.
#
# usage: bash tests/bench/run.sh [part...]      parts: native node browser
set -eu
cd "$(dirname "$0")/../.."
parts=" ${*:-native node browser} "

build() {  # build PRESET TARGET...: silent when it works
  mkdir -p build/test-logs
  local log="build/test-logs/bench-$1.log" preset=$1
  shift
  { cmake --preset "$preset" -DMINSHENG_TESTS=ON &&
    cmake --build --preset "$preset" --target "$@"; } >"$log" 2>&1 || { tail -n 40 "$log"; exit 1; }
}

python3 cmake/setup.py tests >&2
build release minsheng_bench
[[ $parts == *" native "* ]] && {
  echo "== core, native (release)"
  build/release/tests/bench/minsheng_bench
}
[[ $parts == *" node "* ]] && {
  build web minsheng_bench
  echo "== core, WebAssembly under Node $(node --version) (web)"
  node build/web/tests/bench/minsheng_bench.js
}
[[ $parts == *" browser "* ]] && {
  build web minsheng_page
  echo "== page in the browser (web)"
  node tests/bench/browser.mjs
}
exit 0

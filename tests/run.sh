#!/usr/bin/env bash
# All tests, on a fresh Debian 12 or later ones: installs what is missing, builds natively (ASan,
# UBSan) and for the web, runs every part. The last line is the sum of what the parts counted
# themselves; a part that crashed, did not build or ran nothing counts as a failure.
#
# usage: bash tests/run.sh [part...]      parts: format levels strings native node cli browser
# The parts' full output is kept in build/test-logs.
set -u
cd "$(dirname "$0")/.."
logs=build/test-logs
rm -rf "$logs" && mkdir -p "$logs" && : >"$logs/counts"

# add PASSED FAILED NAME: books the count of one part and says it in one line. In a file, as some
# parts run beside each other.
add() {
  echo "$1 $2" >>"$logs/counts"
  printf '%-28s %5d passed, %d failed\n' "$3" "$1" "$2"
}

# step NAME COMMAND...: a command without a count of its own, e.g. a build. Silent when it works.
step() {
  local log="$logs/${1// /-}.log"
  shift
  "$@" >"$log" 2>&1 && return 0
  tail -n 40 "$log"
  return 1
}

# check NAME COMMAND...: one check, passed or failed as a whole.
check() { if step "$@"; then add 1 0 "$1"; else add 0 1 "$1"; fi; }

# count NAME PASSED FAILED COMMAND...: a runner with a count of its own. PASSED and FAILED are sed
# expressions that print the numbers to be summed from its output.
count() {
  local name=$1 passing=$2 failing=$3 log="$logs/${1// /-}.log" code good bad
  shift 3
  "$@" >"$log" 2>&1
  code=$?
  good=$(sum "$passing" "$log")
  bad=$(sum "$failing" "$log")
  if [ $((good + bad)) -eq 0 ]; then bad=1; echo "$name ran no test"; fi
  if [ $code -ne 0 ] && [ "$bad" -eq 0 ]; then bad=1; echo "$name ended with exit code $code"; fi
  [ "$bad" -eq 0 ] || tail -n 80 "$log"
  add "$good" "$bad" "$name"
}

sum() {
  local terms
  terms=$(sed -nE "$1" "$2" | paste -sd+)
  echo $((${terms:-0}))
}

finish() {
  awk '{ passed += $1; failed += $2 }
       END { print passed + 0 " passed, " failed + 0 " failed"; exit failed > 0 || passed == 0 }' \
    "$logs/counts"
  exit
}

wants() { [ ${#parts[@]} -eq 0 ] || [[ " ${parts[*]} " == *" $1 "* ]]; }

sources() { find core native web tests -name '*.cpp' -o -name '*.h'; }

build() {  # build PRESET [TARGET]
  cmake --preset "$1" -DMINSHENG_TESTS=ON && cmake --build --preset "$1" ${2:+--target "$2"}
}

doctest_count() {  # doctest_count NAME COMMAND...
  local cases='s/.*\[doctest\] test cases: *[0-9]+ *\| *'
  # Skipped cases count as failed: nothing here is meant to be skipped.
  count "$1" "${cases}([0-9]+) passed.*/\\1/p" \
    "/test cases:/{${cases}[0-9]+ passed *\\| *([0-9]+) failed *\\| *([0-9]+) skipped.*/\\1+\\2/p}" \
    "${@:2}"
}

python_count() {  # python_count NAME SCRIPT PROGRAM
  count "$1" 's/^([0-9]+) passed, .*/\1/p' 's/^.*, ([0-9]+) failed$/\1/p' python3 "$2" "$3"
}

node_count() {  # node_count NAME FOLDER
  count "$1" 's/^(#|ℹ) pass ([0-9]+)$/\2/p' 's/^(#|ℹ) (fail|cancelled|skipped|todo) ([0-9]+)$/\3/p' \
    node tests/web/run.mjs "$2"
}

parts=("$@")
if ! python3 cmake/setup.py tests; then
  add 0 1 "set-up"
  finish
fi

wants format && check "format" sh -c "$(declare -f sources); sources | xargs clang-format-14 --dry-run -Werror"
wants levels && check "levels" python3 tests/check_levels.py
wants strings && check "strings" python3 tests/check_strings.py

ready=" "  # presets that were built
for preset in asan web; do
  case $preset in
    asan) wants native || wants cli || continue ;;
    web) wants node || wants browser || continue ;;
  esac
  if step "$preset build" build $preset; then ready+="$preset "; else add 0 1 "$preset build"; fi
done
can() { wants "$1" && [[ $ready == *" $2 "* ]]; }  # can PART PRESET

native_parts() {
  can native asan && doctest_count "doctest, native" build/asan/tests/minsheng_tests --no-colors=true
  can native asan && check "bench, tiny sizes" build/asan/tests/bench/minsheng_bench --tiny
  can cli asan && python_count "LibreOffice's files" tests/native/libreoffice.py build/asan/native/minsheng
  can cli asan && python_count "papers in Word" tests/native/papers.py build/asan/tests/native/minsheng_write_papers
}

program_parts() {
  can cli asan && python_count "command line" tests/native/run.py build/asan/native/minsheng
  can node web && doctest_count "doctest, WebAssembly" node build/web/tests/minsheng_tests.js --no-colors=true
}

# Each of these has use for one core, the browser for two.
native_parts &
program_parts &
wait
can browser web && node_count "browser" tests/web
finish

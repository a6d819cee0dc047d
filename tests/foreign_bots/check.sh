#!/usr/bin/env bash
# Runs each bot against the emulator, with a person in front of it. Needs cargo, node 20, npm and python 3.10.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."

work=$(mktemp -d)
started=()
finish() {
    for id in "${started[@]}"; do kill "$id" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

cargo build --locked --quiet
: >"$work/sandbox"
target/debug/kezdesu sandbox --no-bot --port 0 >>"$work/sandbox" &
started+=($!)
until BOT_API=$(grep -o 'http://[0-9.:]*' "$work/sandbox"); do
    kill -0 "${started[0]}"
    sleep 0.1
done
BOT_TOKEN=$(grep -o '[0-9]*:SANDBOX[a-zA-Z-]*' "$work/sandbox")
export BOT_API BOT_TOKEN

# check NAME PERSON COMMAND…
check() {
    local name=$1 person=$2
    shift 2
    "$@" >"$work/$name.log" 2>&1 &
    started+=($!)
    if ! node "$here/person.mjs" "$BOT_API" "$person"; then
        cat "$work/$name.log" >&2
        echo "$name: something is not as on Telegram" >&2
        exit 1
    fi
    kill $!
    wait $! 2>/dev/null || true
    echo "$name: ok"
}

cp -r "$here/grammy" "$work/grammy"
(cd "$work/grammy" && npm install --no-package-lock --no-audit --no-fund --silent)
check grammy 0 node "$work/grammy/echo.js"

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/python-telegram-bot/requirements.txt"
check python-telegram-bot 1 "$work/venv/bin/python" "$here/python-telegram-bot/echo.py"

#!/bin/sh
# Takes the pictures of README.md and LISEZMOI.md: the head of the page of the example that is refused, 1280 pixels wide.
# Needs the plugin in the local repository (./mvnw install -DskipTests), and Chromium.
set -eu

site=$(cd "$(dirname "$0")" && pwd)
plugin=dev.doctrine:doctrine-maven-plugin:0.1.0-SNAPSHOT
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$(cd "$site/../../.." && pwd)
cp "$root/examples/dr-on-nubo/hosting.yaml" "$work"
mkdir -p "$site/resources/images"
cd "$work"
for lang in fr en; do
    "$root/mvnw" -B -o -q $plugin:check -Ddoctrine.lang=$lang -Ddoctrine.reports=html >"$work/log" 2>&1 && exit 1 # it is refused
    "${CHROMIUM:-/usr/bin/chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1280,900 \
        --screenshot="$site/resources/images/refusal-$lang.png" "file://$work/target/doctrine/doctrine.html" 2>/dev/null
done
ls -l "$site/resources/images"

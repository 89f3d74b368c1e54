#!/bin/sh
# Takes the pictures of README.md and LISEZMOI.md: the page of the example that is refused, 1280 pixels wide, to an end a little below
# what blocks. Needs the plugin in the local repository, and Chromium.
set -eu

site=$(cd "$(dirname "$0")" && pwd)
plugin=dev.doctrine:doctrine-maven-plugin:0.1.0-SNAPSHOT
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$site/../../../examples/dr-on-nubo/hosting.yaml" "$work"
mkdir -p "$site/resources/images"
cd "$work"
for lang in fr en; do
    mvn -B -o -q $plugin:check -Ddoctrine.lang=$lang -Ddoctrine.reports=html >/dev/null 2>&1 && exit 1 # it is refused
    "${CHROMIUM:-/usr/bin/chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1280,900 \
        --screenshot="$site/resources/images/refusal-$lang.png" "file://$work/target/doctrine/doctrine.html" 2>/dev/null
done
ls -l "$site/resources/images"

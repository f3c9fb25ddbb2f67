#!/bin/sh
# Renders the masks of all icons with librsvg: black on nothing, for device pixel ratios 1, 1.5, 2 and 3.
# Usage: render.sh [FOLDER]; without one the masks beside this script are renewed. QtSvg is not to be had everywhere.
# Without a folder the icon of the program is renewed, too: in the sizes that desktops and Windows ask for.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=${1:-$here/masks}
mkdir -p "$target"

render() { # SVG NAME SIZE
    for ratio in 1 1.5 2 3; do
        pixels=$(awk "BEGIN { print int($3 * $ratio + 0.5) }")
        sed 's/currentColor/#000/g' "$1" | rsvg-convert --width "$pixels" --height "$pixels" --output "$target/$2-$3@$ratio.png"
    done
}

for svg in "$here"/*.svg; do
    drawing=$(basename "$svg" .svg)
    grid=${drawing##*-}
    name=${drawing%-*}
    render "$svg" "$name" "$grid"
    # Sizes between the grids: drawn anew, never scaled from pixels.
    case $name-$grid in
        state-*-16) render "$svg" "$name" 18 ;;
        state-*-24) render "$svg" "$name" 20; render "$svg" "$name" 32 ;;
        chain-*-24) render "$svg" "$name" 22 ;;
        owner-*-24) render "$svg" "$name" 18 ;;
    esac
done

[ $# -eq 0 ] || exit 0
for pixels in 16 20 24 32 40 48 64 128 256; do
    rsvg-convert --width "$pixels" --height "$pixels" --output "$here/program/writeback-wizard-$pixels.png" "$here/program/writeback-wizard.svg"
done

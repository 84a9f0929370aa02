#!/bin/sh
# embed.sh PACKAGE OUTPUT: writes the content of PACKAGE as Swift source to OUTPUT, and leaves OUTPUT alone when
# nothing changed, so that nothing is compiled again.
set -eu
cd "$1"
output=$2

content() {
  for folder in prompts knowledge; do
    [ ! -d "$folder" ] || find "$folder" -type f \( -name '*.yaml' -o -name '*.md' \) ! -name '.*'
  done | LC_ALL=C sort
}

# A raw literal with more # than the file has in a row needs no escapes but those for control characters. No UTF-8
# text holds the byte 377, so each file is read in one piece.
swift_source() {
  LC_ALL=C awk '
    BEGIN {
      print "enum EmbeddedFiles {\n  static let all: [(path: StaticString, text: StaticString)] = ["
      while ((getline path) > 0) paths[++count] = path
      RS = "\377"
      for (i = 1; i <= count; i++) {
        text = ""
        getline text < paths[i]
        close(paths[i])
        hashes = "#"
        while (index(text, hashes)) hashes = hashes "#"
        for (code = 1; code < 32; code++)
          if (code != 9 && code != 10)
            gsub(sprintf("%c", code), "\\" hashes sprintf("u{%x}", code), text)
        print "    (#\"" paths[i] "\"#, " hashes "\"\"\"\n" text "\n\"\"\"" hashes "),"
      }
      print "  ]\n}"
    }'
}

content | swift_source > "$output.new"
if cmp -s "$output.new" "$output"; then rm "$output.new"; else mv "$output.new" "$output"; fi

import { ASK_AGAIN, HASHED_FILES, type Header, KEEP_HASHED } from "./panelHeaders"

/** nginx reads no longer parameter than this. */
const MAX_PARAMETER_LENGTH = 4000

/**
 * The headers as a file for nginx's `include`, in a `server` or a `location`. Throws a `RangeError` when a value is
 * longer than nginx can read.
 */
export function nginxText(headers: readonly Header[]): string {
  const long = headers.find(([, value]) => value.length > MAX_PARAMETER_LENGTH)
  if (long !== undefined)
    throw new RangeError(`${long[0]} is longer than nginx can read: name fewer origins.`)
  return `# The customer journey panel's headers for nginx. Written by headers.mjs from config.json: don't edit, write anew.
#
# Include this in the server or the location that serves the panel's folder:
#     include /etc/nginx/snippets/customer-journey.conf;
# A location inside it that has an add_header of its own loses all of these: nginx inherits all or none.

${headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`).join("\n")}

# Files with a hash in their name never change; everything else is asked for again each time. Errors aren't kept.
set $journey_cache ${quoted(ASK_AGAIN)};
if ($uri ~ ${quoted(HASHED_FILES)}) {
    set $journey_cache ${quoted(KEEP_HASHED)};
}
add_header Cache-Control $journey_cache;
`
}

// Single quotes are part of a policy; nothing in a value needs more than double quotes around it (embedders.ts).
const quoted = (value: string): string => `"${value}"`

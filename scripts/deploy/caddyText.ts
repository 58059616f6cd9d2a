import { ASK_AGAIN, HASHED_FILES, type Header, KEEP_HASHED } from "./panelHeaders"

/** The headers as a snippet for a Caddyfile, to be imported by the site that serves the panel's folder. */
export const caddyText = (headers: readonly Header[]): string =>
  `# The customer journey panel's headers for Caddy. Written by headers.mjs from config.json: don't edit, write anew.
#
# At the top of the Caddyfile:              import customer-journey.caddy
# In the site that serves the folder:       import customer_journey

(customer_journey) {
	header {
${headers.map(([name, value]) => `\t\t${name} "${value}"`).join("\n")}
	}

	# Files with a hash in their name never change; everything else is asked for again each time. Errors aren't kept.
	@journey_hashed {
		file
		path_regexp ${HASHED_FILES}
	}
	@journey_other not {
		file
		path_regexp ${HASHED_FILES}
	}
	header @journey_hashed Cache-Control "${KEEP_HASHED}"
	header @journey_other Cache-Control "${ASK_AGAIN}"
}
`

/**
 * Calls to try: customers of the made-up data. A real desktop has them from its telephony.
 * @type {readonly { readonly label: string, readonly call: { readonly accountNumber?: string, readonly contactNumber?: string, readonly direction: "inbound" | "outbound" } }[]}
 */
export const customers = [
  {
    label: "Long history, called by a campaign",
    call: { accountNumber: "2|3|3|0|0|44|1", contactNumber: "6591462346", direction: "outbound" },
  },
  {
    label: "Usual history, called by a campaign",
    call: { accountNumber: "2|3|20|0|0|44|1", contactNumber: "12015550117", direction: "outbound" },
  },
  {
    label: "Calls in, known by number alone",
    call: { contactNumber: "12015550119", direction: "inbound" },
  },
  {
    label: "Never heard of",
    call: { contactNumber: "19995550100", direction: "inbound" },
  },
]

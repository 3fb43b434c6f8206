/** Fills the template of an address of a wrapper, see tests/fixtures/wrappers.json. */
export function wrap(template: string, address: string): string {
  const [scheme, rest] = template.split(/(?<=^translate:)/);
  if (scheme === "translate:" && rest !== undefined) return translateAddress(wrap(rest, address));
  const [, host = "", end = ""] = /^\w+:\/\/([^/]*)(.*)$/.exec(address) ?? [];
  return template
    .replace("{host}", () => host)
    .replace("{rest}", () => end)
    .replace("{address}", () => address)
    .replace("{encoded}", () => encodeURIComponent(address))
    .replace("{bare}", () => address.replace(/^https:\/\//, ""));
}

/** The address under which Google shows a page translated: the way there, of which the project needs the way back. */
export function translateAddress(address: string): string {
  const { protocol, hostname, pathname, search, hash } = new URL(address);
  const parameters = new URLSearchParams();
  const encodings: string[] = [];
  const isPunycode = hostname.startsWith("xn--");
  const name = isPunycode ? hostname.slice("xn--".length) : hostname;
  let label = name.replaceAll("-", "--").replaceAll(".", "-");
  if (isPunycode) {
    label = `0-${label}`;
    encodings.push("0");
  }
  if (label.slice(2, 4) === "--") {
    label = `1-${label}`;
    encodings.push("1");
  }
  if (encodings.length > 0) parameters.set("_x_tr_enc", encodings.join(","));
  if (label.length > 63) {
    let cut = label.length - 63;
    while (label[cut] === "-") cut += 1;
    parameters.set("_x_tr_hp", label.slice(0, cut));
    label = label.slice(cut);
  }
  if (protocol === "http:") parameters.set("_x_tr_sch", "http");
  parameters.set("_x_tr_sl", "auto");
  parameters.set("_x_tr_tl", "en");
  parameters.set("_x_tr_hist", "true");
  const query = search === "" ? `?${parameters}` : `${search}&${parameters}`;
  return `https://${label}.translate.goog${pathname}${query}${hash}`;
}

const ENDING = ".translate.goog";

/**
 * The address of the page behind one on Google's host for translated pages: `www-a--b-org.translate.goog`
 * shows `www.a-b.org`. Long hosts go on in a parameter, and prefixes, named in another, stand for what the
 * hyphens cannot say. After Google's own description of how to decode the host.
 */
export function translatedAddress({
  hostname,
  pathname,
  search,
  searchParams,
  hash,
}: URL): string | undefined {
  const label = hostname.replace(/\.$/, "").slice(0, -ENDING.length);
  if (label === "" || label.includes(".")) return undefined;
  const encodings = searchParams.get("_x_tr_enc")?.split(",") ?? [];
  let name = (searchParams.get("_x_tr_hp") ?? "") + label;
  if (encodings.includes("1") && name.startsWith("1-")) name = name.slice(2);
  const isPunycode = encodings.includes("0") && name.startsWith("0-");
  if (isPunycode) name = `xn--${name.slice(2)}`;
  const start = isPunycode ? "xn--".length : 0;
  const host = name.slice(0, start) + dotted(name.slice(start));
  const scheme = searchParams.get("_x_tr_sch") === "http" ? "http" : "https";
  return `${scheme}://${host}${pathname}${withoutOwn(search)}${hash}`;
}

/** A hyphen alone between letters stands for a dot, two stand for one. */
function dotted(name: string): string {
  return name.replaceAll(/\b-\b/g, ".").replaceAll("--", "-");
}

function withoutOwn(search: string): string {
  const kept = search.slice(1).split("&");
  const own = kept.filter((pair) => pair !== "" && !pair.startsWith("_x_tr_"));
  return own.length > 0 ? `?${own.join("&")}` : "";
}

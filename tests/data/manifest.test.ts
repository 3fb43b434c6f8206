import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import places from "../../src/data/mirrors.json" with { type: "json" };
import catalogue from "../../src/data/sites.json" with { type: "json" };

test("the hosts are those of the catalogue with their subdomains, the known mirrors, and no other", () => {
  const domains = catalogue.sites.map(({ host }) => host.split(".").slice(-2).join("."));
  const mirrors = places.mirrors
    .filter(({ status }) => status === "known")
    .map(({ host }) => (host.endsWith(".onion") ? `*.${host.split(".").at(-2)}.onion` : host));
  const hosts = [...new Set([...domains.map((domain) => `*.${domain}`), ...mirrors])];
  const patterns = hosts.map((host) => `*://${host}/*`).toSorted();
  expect(manifest.host_permissions.toSorted()).toEqual(patterns);
  expect(manifest.content_scripts).toEqual([
    {
      matches: manifest.host_permissions,
      js: ["content.js"],
      run_at: "document_start",
      all_frames: true,
    },
  ]);
});

test("no permission is asked for but these, and each is explained", () => {
  expect(manifest.permissions).toEqual(["storage", "scripting", "activeTab"]);
  const page = readFileSync("docs/permissions.md", "utf8");
  expect(manifest.optional_host_permissions).toEqual(["*://*/*"]);
  expect(manifest.optional_permissions).toEqual(["history", "browsingData"]);
  const hosts = ["host_permissions", "optional_host_permissions"];
  for (const permission of [...manifest.permissions, ...hosts]) {
    expect(page).toContain(`\`${permission}\``);
  }
});

test("extension pages can reach nothing and run nothing but their own files", () => {
  const policy = manifest.content_security_policy.extension_pages.split("; ");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("connect-src 'none'");
});

test("nothing in the manifest opens the extension to pages", () => {
  for (const key of ["web_accessible_resources", "externally_connectable", "key", "update_url"]) {
    expect(manifest).not.toHaveProperty(key);
  }
});

test("every icon exists", () => {
  for (const icon of [
    ...Object.values(manifest.icons),
    ...Object.values(manifest.action.default_icon),
  ]) {
    expect(existsSync(icon), icon).toBe(true);
  }
});

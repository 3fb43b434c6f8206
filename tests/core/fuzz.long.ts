import fc from "fast-check";
import { expect, test } from "vitest";
import { detectPage, parsePageFacts } from "../../src/core/detect.ts";
import {
  parseLeadHost,
  parseOwnMessage,
  parsePageMessage,
  parsePlan,
  parseSurfaceMessage,
} from "../../src/core/protocol.ts";
import { fromRecord, RECORD_LENGTH, toRecord } from "../../src/core/settings-record.ts";
import { SITES } from "../../src/core/sites.ts";

const RUNS = { numRuns: 200_000 };

test("no record makes reading the settings throw or lose its length", () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 2 }), (stored) => {
      expect(JSON.stringify(toRecord(fromRecord(stored)))).toHaveLength(RECORD_LENGTH);
    }),
    RUNS,
  );
}, 600_000);

test("no address passes for RFE/RL's but by its host", () => {
  const hosts = SITES.map((site) => site.host);
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const { hostname } = new URL(address);
      const isOurs = hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
      expect(detectPage(address) !== undefined).toBe(isOurs);
    }),
    RUNS,
  );
}, 600_000);

test("no value makes a guard throw", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parsePageMessage(value)).toBeUndefined();
      expect(parseOwnMessage(value)).toBeUndefined();
      expect(parseLeadHost(value)).toBeUndefined();
      expect(parseSurfaceMessage(value)).toBeUndefined();
      expect(parsePlan(value)).toBeUndefined();
      expect(parsePageFacts(value)).toBeUndefined();
    }),
    RUNS,
  );
}, 600_000);

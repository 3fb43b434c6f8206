import { beforeAll, test } from "vitest";
import { expectFit } from "./support/fit.ts";
import { startSession } from "./support/session.ts";

// The other views are in `views-fit.long.ts`: these two hold most of what there is to say.
const session = startSession();

beforeAll(() => session.sidenote.reset());

test.each(["popup", "reader"] as const)(
  "the view %s fits into 320 pixels in every language",
  async (view) => {
    await expectFit(session, view);
  },
);

import { beforeAll, test } from "vitest";
import { expectFit } from "./support/fit.ts";
import { startSession } from "./support/session.ts";
import { VIEWS } from "./support/views.ts";
const session = startSession();

beforeAll(() => session.sidenote.reset());

test.each(VIEWS)("the view %s fits into 320 pixels in every language", async (view) => {
  await expectFit(session, view);
});

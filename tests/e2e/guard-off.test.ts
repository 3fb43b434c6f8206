import { testUntouched } from "./support/untouched.ts";

// Some of them; the long tests have all.
testUntouched((index) => index % 5 === 0);

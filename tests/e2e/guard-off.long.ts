import { testUntouched } from "./support/untouched.ts";

testUntouched(() => true);
